package no.varde.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files {@code messages/NAME_LANGUAGE.properties}: one more file is one more language, or one more part. */
final class MessageFiles {

    private static final Pattern NAME = Pattern.compile("(?<part>[a-z-]+)_(?<language>[a-z]{2,3})\\.properties");

    private MessageFiles() {}

    /** Returns where the words of each part are looked up. */
    static Set<String> basenames() {
        Set<String> basenames = new TreeSet<>();
        matches().forEach(name -> basenames.add("messages/" + name.group("part")));
        return basenames;
    }

    /** Returns the tags of the languages that some part is written in. */
    static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        matches().forEach(name -> languages.add(name.group("language")));
        return languages;
    }

    private static List<Matcher> matches() {
        try {
            List<Matcher> matches = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    matches.add(name);
                }
            }
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
