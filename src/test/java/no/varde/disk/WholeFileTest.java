package no.varde.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file lies in its place whole or not at all. */
class WholeFileTest {

    private final Path file;

    WholeFileTest(@TempDir Path folder) {
        this.file = folder.resolve("some/where/file");
    }

    private static byte[] content(String text) {
        return text.getBytes(UTF_8);
    }

    private List<String> inItsFolder() throws IOException {
        try (var files = Files.list(Disk.folderOf(file))) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }

    @Test
    void it_is_put_in_a_folder_that_is_made_and_in_the_place_of_another_one() throws IOException {
        WholeFile.put(file, content("one"));
        WholeFile.put(file, content("two"));
        assertThat(file).hasContent("two");
        assertThat(inItsFolder()).containsExactly("file");
    }

    @Test
    void a_new_one_never_takes_the_place_of_another_one() throws IOException {
        WholeFile.putNew(file, content("one"));
        assertThatThrownBy(() -> WholeFile.putNew(file, content("two"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("one");
        assertThat(inItsFolder()).containsExactly("file");
    }

    @Test
    void of_many_who_put_a_new_one_at_the_same_time_one_does() throws IOException {
        List<String> put = IntStream.range(0, 100)
                .parallel()
                .mapToObj(Integer::toString)
                .filter(this::isPut)
                .toList();
        assertThat(put).hasSize(1);
        assertThat(file).hasContent(put.get(0));
        assertThat(inItsFolder()).containsExactly("file");
    }

    private boolean isPut(String text) {
        try {
            WholeFile.putNew(file, content(text));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void where_a_file_lies_in_the_place_of_its_folder_it_is_not_said_that_it_lies_there_already() throws IOException {
        WholeFile.put(Disk.folderOf(file), content("no folder"));
        assertThatThrownBy(() -> WholeFile.putNew(file, content("one"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void its_owner_alone_may_read_it() throws IOException {
        WholeFile.putNew(file, content("one"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void where_it_cannot_be_put_nothing_is_left() throws IOException {
        Files.createDirectories(file);
        Files.writeString(file.resolve("inside"), "");
        assertThatThrownBy(() -> WholeFile.put(file, content("one"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WholeFile.putNew(file, content("one"))).isInstanceOf(IOException.class);
        assertThat(inItsFolder()).containsExactly("file");
    }
}
