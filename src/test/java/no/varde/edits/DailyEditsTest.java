package no.varde.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.TimedKites;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.cases.CaseFiles;
import no.varde.difference.Edition;
import no.varde.difference.Loss;
import no.varde.impact.Cases;
import no.varde.impact.Impact;
import no.varde.impact.ImpactSearch;
import no.varde.impact.Moved.Worth;
import no.varde.impact.Subject.Kind;
import no.varde.policy.Draft;
import no.varde.policy.Examination;
import no.varde.policy.GateReport;
import no.varde.policy.GateReport.Weight;
import no.varde.policy.KiteDraft;
import no.varde.report.EffectText;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is done to a book in a day's work is told truly by each of the tools: by the difference what it is, by the gate whether
 * the draft passes, and by the impact, which tries every case there is, that just this is lost to people.
 */
class DailyEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String LAWS =
            """
            laws:
            - id: air-act
              cite: luftloven § 1
              title: {nb: Luftloven § 1, en: Air Act section 1}
              from: 2020-01-01
              verified: true
              says:
                IN_FORCE: {nb: luftloven gjelder, en: the air act is in force}
                NOT_IN_FORCE: {nb: luftloven gjelder ikke ennå, en: the air act is not yet in force}
              source: AIR 1
            """;

    private static final String BY_LAW =
            """

            rule "PL-02 Rydd jordet etter loven"
              @kilde("AIR 1")
              @hjemmel("luftloven § 1")
              @title("Clear the field by law")
              @begrunnelse("Loven krever det i kuling.")
              @reason("The law demands it in a gale.")
            when
              luftloven gjelder
              det blåser kuling
            then
              plikten til å rydde jordet gjelder
            end
            """;

    private static final PlantedBook KITES = TimedKites.book()
            .file(
                    "principles.yaml",
                    KiteDraft.PRINCIPLES.replace("  source: AIR 1", "  protected: true\n  source: AIR 1"))
            .file("vocabulary/laws.yaml", LAWS)
            .append("duties/d.dslr", BY_LAW);

    private static Edition old;
    private static Path cases;
    private static List<Assessment> every;

    @BeforeAll
    static void writeCases(@TempDir Path folder) throws IOException {
        old = Edition.read(KITES.files());
        cases = new KiteDraft(folder).writeCases(KITES);
        every = SmallBooks.everyAssessment(old.book(), 1);
    }

    @TestFactory
    Stream<DynamicTest> an_edit_is_told_by_each_of_the_tools() throws IOException {
        return BookEdit.in("kites.yaml").map(edit -> DynamicTest.dynamicTest(edit.does(), () -> tryOut(edit)));
    }

    private static void tryOut(BookEdit edit) throws IOException {
        PlantedBook book = edit.book(KITES);
        if (edit.told().containsKey("refused")) {
            RuleBookRejected refused = catchThrowableOfType(RuleBookRejected.class, () -> Edition.read(book.files()));
            assertThat(refused.faults()).singleElement().satisfies(fault -> assertThat(fault.in("nb"))
                    .contains((String) edit.told().get("refused")));
            return;
        }
        Edition present = Edition.read(book.files());
        GateReport report = judged(present, (String) edit.told().get("uncased"));
        List<String> losses = report.effect().losses().stream().map(Loss::name).toList();
        String told = EffectText.of(report.effect(), old, present, report.situations(), "nb", false);
        assertThat(told.replaceAll("\\s+", " ")).startsWith((String) edit.told().getOrDefault("first", "?"));
        edit.lines("diff")
                .forEach(line -> assertThat(told.replaceAll("\\s+", " ")).contains(line));
        assertThat(losses).containsExactlyElementsOf(edit.lines("losses"));
        assertThat(stopping(report)).containsExactlyElementsOf(edit.lines("gate"));
        assertThat(report.passes()).isEqualTo(edit.lines("gate").isEmpty());
        assertThat(lostByPeople(present)).as("lost by people").isEqualTo(lost(losses));
    }

    private static GateReport judged(Edition present, Object uncased) throws IOException {
        String text = Files.readString(cases);
        String without = text.replaceAll("(?m)^" + uncased + ":\n(?: .*\n)*", "");
        Files.writeString(cases, without);
        try {
            CaseFiles files = new CaseFiles(cases.getParent().getParent());
            Draft draft = new Draft(old, present, files, TODAY, Duration.ofSeconds(60));
            return Examination.of(draft, (part, done, all) -> {});
        } finally {
            Files.writeString(cases, text);
        }
    }

    private static List<String> stopping(GateReport report) {
        return report.sections().stream()
                .filter(section -> section.lines().stream().anyMatch(line -> line.weight() == Weight.STOPS))
                .map(section -> section.part().name())
                .toList();
    }

    /** Returns of what the difference says that people lose it: of levels, measures and duties. */
    private static Set<String> lost(List<String> losses) {
        return losses.stream()
                .filter(loss -> loss.matches("(level|outcome|block|clarification|duty) .*"))
                .map(loss -> loss.replaceFirst("^(level) .*", "$1").replaceFirst("^\\w+ \\w+ ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tries every case of both books, and returns the same of what the impact says. */
    private static Set<String> lostByPeople(Edition present) {
        List<Assessment> all = new ArrayList<>(every);
        every.stream().flatMap(DailyEditsTest::inStrongerWind).forEach(all::add);
        all.addAll(SmallBooks.everyAssessment(present.book(), 1));
        Impact impact = new ImpactSearch(old.book(), present.book()).of(new Some(all), done -> {});
        return impact.ways().stream()
                .filter(way -> way.moved().worth() == Worth.LOSS
                        && way.moved().subject().kind() != Kind.TIME)
                .map(way -> way.moved().subject().kind() == Kind.LEVEL
                        ? "level"
                        : way.moved().subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** No sentence of the book can tell this wind from a gale, but that of a draft may. */
    private static Stream<Assessment> inStrongerWind(Assessment one) {
        return one.main().answer("wind").equals(new Answer.Whole(8))
                ? Stream.of(one.with(
                        new Person(one.main().ref(), stronger(one.main().answers()))))
                : Stream.empty();
    }

    private static Map<String, Answer> stronger(Map<String, Answer> answers) {
        Map<String, Answer> stronger = new HashMap<>(answers);
        stronger.put("wind", new Answer.Whole(12));
        return stronger;
    }

    private record Some(List<Assessment> all) implements Cases {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public Assessment at(int number) {
            return all.get(number);
        }

        @Override
        public String name(int number) {
            return "";
        }
    }
}
