package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.report.result.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module writes what would be written without it, and keeps nothing of anybody. */
class ResultModuleTest {

    private static final LoadSettings YAML =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static List<Path> fixtures() {
        return Results.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_result_is_written_as_without_the_module(Path fixture) {
        Answered answers = Results.answered(fixture);
        for (String language : TheBook.BOOK.vocabulary().languages().all()) {
            for (Expand expand : Expand.values()) {
                Result result = Results.of(answers, language, expand);
                assertThat(Results.bytes(result))
                        .as(language + " " + expand)
                        .isEqualTo(PLAIN.writeValueAsBytes(result));
            }
        }
    }

    @Test
    void only_texts_of_the_book_are_kept() throws IOException {
        QuotedTexts texts = new QuotedTexts();
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ResultModule(texts)).build();
        for (Path fixture : fixtures()) {
            for (Expand expand : Expand.values()) {
                mapper.writeValueAsBytes(Results.of(Results.answered(fixture), "nb", expand));
            }
        }
        assertThat(texts.kept()).hasSizeGreaterThan(100).isSubsetOf(book());
    }

    /** Returns all that stands in a file of the book by itself. */
    private static Set<String> book() throws IOException {
        Set<String> all = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                gather(new Load(YAML).loadFromString(Files.readString(file)), all);
            }
        }
        return all;
    }

    private static void gather(@Nullable Object said, Set<String> into) {
        if (said instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                into.add(String.valueOf(key));
                gather(value, into);
            });
        } else if (said instanceof List<?> list) {
            list.forEach(one -> gather(one, into));
        } else {
            into.add(String.valueOf(said));
        }
    }
}
