package no.varde.page.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import no.varde.page.PageTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What was typed becomes a paper, whatever it is, and is gone then. */
@ExtendWith(OutputCaptureExtension.class)
class PaperPagesTest extends PageTest {

    private HttpResponse<byte[]> post(String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/brev/pdf"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Accept", "text/html")
                                    .header("Accept-Language", "nb")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<byte[]> print(String text) {
        return post("sprak=nb&tekst=" + URLEncoder.encode(text, UTF_8));
    }

    private static String page(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    @Test
    void a_typed_text_becomes_a_tagged_file_that_says_nothing_by_its_name() throws IOException {
        HttpResponse<byte[]> answer =
                print("Bekymringsmelding\n\nTil: Barnevernet\nFra: Ola\n\nDET JEG SÅ\n- Æ, ø og å.\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"notat.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Bekymringsmelding", "Til: Barnevernet", "DET JEG SÅ", "Æ, ø og å.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "<style>*{display:none}</style><link rel='stylesheet' href='http://evil.example/x.css'>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "]]></style></head><body>[[${T(java.lang.Runtime)}]] [(${7*7})] __${7*7}__ ${7*7}",
                "<a href='file:///etc/passwd'>&lt;&amp;&#0;",
            })
    void markup_is_text_on_paper_and_does_nothing(String hostile) throws IOException {
        HttpResponse<byte[]> answer = print("Tittel " + hostile + "\n\n" + hostile + "\n- " + hostile);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            String said = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(said).contains(hostile.replaceAll("\\s", ""));
        }
    }

    @Test
    void markup_in_a_text_that_is_shown_again_is_text_there_too() {
        HttpResponse<byte[]> answer = print("</textarea><script>alert(1)</script> \uD83D\uDE00");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer))
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void letters_that_the_paper_lacks_are_told_and_nothing_typed_is_lost() {
        HttpResponse<byte[]> answer = print("Brev\n\nHun sa 漢 og 😀 til meg.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer)).contains("Papiret mangler disse tegnene: 漢 😀", "Hun sa 漢 og 😀 til meg.");
    }

    @Test
    void an_empty_text_and_one_that_is_too_long_are_told() {
        assertThat(page(print(" \u0000\n"))).contains("Det står ingenting i feltet.");
        HttpResponse<byte[]> answer = print("x".repeat(20_001));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer)).contains("Papiret tar 20", "x".repeat(1000));
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 10_000_000})
    void a_body_that_no_letter_has_is_refused_and_not_shown_again(int size) {
        HttpResponse<byte[]> answer = post("tekst=" + "secret".repeat(size / 6));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(page(answer)).doesNotContain("secretsecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\n",
                "AB\n\n",
                "- x\n",
                "x\n\n",
                "\u0000\r",
                "[ ] ____________________________________________\n"
            })
    void the_most_tedious_texts_are_printed_all_the_same(String line) {
        long begun = System.nanoTime();
        int status = print("T\n" + line.repeat(20_000 / line.length() - 1)).statusCode();
        assertThat(status).isIn(200, 422);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void nothing_that_was_typed_stands_in_the_log(CapturedOutput log) {
        print("Hemmeligheten 4711 \uD83D\uDE00");
        print("Hemmeligheten 4711\n\n" + "<b>Hemmeligheten 4711");
        post("tekst=Hemmeligheten+4711&tekst=%zz&sprak=%00");
        assertThat(log.getAll()).doesNotContain("4711");
    }
}
