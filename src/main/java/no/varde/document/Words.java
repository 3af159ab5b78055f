package no.varde.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of all codes in one language. */
final class Words {

    static final String ENGLISH = "en";

    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    /** Returns the texts for readers of a language: English ones where there are none in it. */
    static Words in(String language) {
        return READ.computeIfAbsent(areIn(language) ? language : ENGLISH, Words::read);
    }

    /** Says whether there are texts in a language. */
    static boolean areIn(String language) {
        return READ.containsKey(language) || Words.class.getResource(file(language)) != null;
    }

    String of(Code code) {
        return Objects.requireNonNull(texts.getProperty(code.key()), code::key);
    }

    private static Words read(String language) {
        Properties texts = new Properties();
        try (@Nullable InputStream file = Words.class.getResourceAsStream(file(language))) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(texts);
    }

    private static String file(String language) {
        return "/messages/faults_" + language + ".properties";
    }
}
