package no.varde.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Place;

/**
 * What a helper is told of a situation in one language, and the file that holds it as a person approved it.
 *
 * @param name the situation
 * @param text what the book says now
 */
public record ApprovedText(String name, String language, Path file, String text) {

    /** Returns what was approved; an empty text where nothing was. */
    public String approved() throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file, UTF_8) : "";
    }

    public boolean isAsApproved() throws IOException {
        return approved().equals(text);
    }

    /** Tells the first line that is not as it was approved. */
    void check(Faults faults) throws IOException {
        List<String> approved = Arrays.asList(approved().split("\n", -1));
        List<String> now = Arrays.asList(text.split("\n", -1));
        int line = 0;
        while (line < Math.min(approved.size(), now.size())
                && approved.get(line).equals(now.get(line))) {
            line++;
        }
        if (line < Math.max(approved.size(), now.size())) {
            Place place = new Place(file.toString(), line + 1, 1);
            Miss.add(faults, place, name, at(approved, line), at(now, line));
        }
    }

    private static Message at(List<String> lines, int line) {
        return line < lines.size() ? CaseCode.A_TEXT.of(lines.get(line)) : CaseCode.AN_END.of();
    }

    /** Writes what the book says now, in place of what was approved, but never where a link leads. */
    public void approve() throws IOException {
        Files.writeString(
                file,
                text,
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }
}
