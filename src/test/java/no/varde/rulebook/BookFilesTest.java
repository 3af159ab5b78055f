package no.varde.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a book are the same whether they lie in a folder or in a jar. */
class BookFilesTest {

    @Test
    void the_packed_book_is_the_one_in_the_folder_rules() throws IOException {
        assertSame(BookFiles.packed(), BookFiles.in(Path.of("rules")));
    }

    @Test
    void a_book_in_a_jar_is_the_one_in_the_folder(@TempDir Path temporary) throws IOException {
        BookFiles ofFolder = BookFiles.in(Path.of("src/test/resources/books/boat"));
        Path jar = temporary.resolve("book.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("rules/"));
            for (Map.Entry<String, byte[]> file : ofFolder.byName().entrySet()) {
                out.putNextEntry(new JarEntry("rules/" + file.getKey()));
                out.write(file.getValue());
            }
            for (String besides : new String[] {"rules/README.md", "rules/.hidden", "rulesets/limits.dslr"}) {
                out.putNextEntry(new JarEntry(besides));
                out.write("no part of the book".getBytes(UTF_8));
            }
        }
        assertSame(BookFiles.at(URI.create("jar:" + jar.toUri() + "!/rules/").toURL()), ofFolder);
    }

    private static void assertSame(BookFiles one, BookFiles other) {
        assertThat(one.byName()).isNotEmpty().containsExactlyEntriesOf(other.byName());
    }
}
