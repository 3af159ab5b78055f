package no.varde.web;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import org.springframework.util.StringUtils;

/** What the Javadoc of a record says of it and of its components, as text for the OpenAPI document. */
final class RecordWords {

    private static final CommentFormatter FORMATTER = new CommentFormatter();

    private final ClassJavadoc javadoc;

    RecordWords(Class<?> record) {
        this.javadoc = RuntimeJavadoc.getJavadoc(record);
    }

    /** Returns what is said of the whole; empty where nothing is. */
    String ofWhole() {
        return text(javadoc.getComment());
    }

    /** Returns what is said of a component; empty where nothing is. */
    String of(String component) {
        return javadoc.getRecordComponents().stream()
                .filter(said -> said.getName().equals(component))
                .map(ParamJavadoc::getComment)
                .map(RecordWords::text)
                .findFirst()
                .orElse("");
    }

    private static String text(Comment comment) {
        String text = FORMATTER
                .format(comment)
                .replaceAll("</?code>", "`")
                .replaceAll("\\s+", " ")
                .strip();
        return StringUtils.capitalize(text);
    }
}
