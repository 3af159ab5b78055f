package no.varde.page.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.varde.HostileTexts;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.page.PageTest;
import no.varde.page.Visitor;
import no.varde.page.Words;
import no.varde.page.plan.Plan.Line;
import no.varde.page.plan.Plan.Part;
import no.varde.report.OtherLanguage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Plans on paper: read as a screen reader and as a printer reads them. */
class PlanPaperTest extends PageTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final float DOTS_PER_INCH = 80;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private PlanPaper paper;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MessageSource messages;

    @BeforeAll
    static void callTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({
        "V03, 0, false, nb",
        "V03, 0, false, en",
        "V08, 1, false, nb",
        "V08, 1, true, nb",
        "V08, 1, true, en",
        "V10, 1, false, en",
        "V14, 0, false, nb"
    })
    void a_plan_hinders_nobody_and_says_on_paper_what_the_page_says(
            String situation, int number, boolean own, String language) throws Exception {
        Plan plan = plan(situation, number, language);
        byte[] file = paper.print(plan, own, Locale.forLanguageTag(language));
        assertThat(hindrances(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(fontsLeftOut(document)).isEmpty();
            assertThat(kinds(catalog.getStructureTreeRoot())).contains("H1", "H2", "L", "LI");
            assertThat(plain(new PDFTextStripper().getText(document))).isEqualTo(plain(said(plan, own)));
            picture(document, situation + "-" + number + (own ? "-own-" : "-") + language);
        }
    }

    @Test
    void a_plan_is_printed_whatever_stands_in_it() throws Exception {
        List<Line> lines = new ArrayList<>();
        HostileTexts.unseen().forEach((name, character) -> lines.add(new Line("Ta med " + character + name, null)));
        HostileTexts.markup().forEach(text -> lines.add(new Line(text, text)));
        lines.add(new Line("Half a \ud800 character", "\udc00"));
        Plan plan = new Plan(0, "\u0001", "\u001B[31m", List.of(new Part("Nå\u0008", null, lines)));
        byte[] file = paper.print(plan, false, Locale.forLanguageTag("nb"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("U+001B", "U+FFFF", "<script>alert(1)</script>");
        }
    }

    @Test
    void a_line_in_another_language_says_so_to_those_who_hear_it_read() throws Exception {
        String line = OtherLanguage.marked("Håll er så nära land att någon ser er.", "sv");
        Part part = new Part("Mens dere er ute", null, List.of(new Line(line, null), new Line("Se på vinden.", null)));
        byte[] file =
                paper.print(new Plan(0, "", "3. oktober 2026", List.of(part)), false, Locale.forLanguageTag("nb"));
        assertThat(hindrances(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nb");
            assertThat(languages(catalog.getStructureTreeRoot())).containsExactly("nb", "sv");
            assertThat(new PDFTextStripper().getText(document)).contains(OtherLanguage.plain(line));
        }
    }

    private static List<String> languages(PDStructureNode node) {
        return node.getKids().stream()
                .flatMap(kid -> kid instanceof PDStructureElement element
                        ? Stream.concat(Stream.ofNullable(element.getLanguage()), languages(element).stream())
                        : Stream.of())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"V03, 0, false", "V08, 1, true"})
    void a_file_says_nothing_of_where_it_comes_from_and_when_it_was_made(String situation, int number, boolean own)
            throws Exception {
        byte[] file = paper.print(plan(situation, number, "nb"), own, Locale.forLanguageTag("nb"));
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> told = document.getDocumentInformation().getCOSObject().entrySet().stream()
                    .map(entry -> entry.getKey().getName() + " "
                            + document.getDocumentInformation()
                                    .getCustomMetadataValue(entry.getKey().getName()))
                    .toList();
            assertThat(told).containsExactlyInAnyOrder("Producer PDF", "Title Plan", "Subject Plan");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("varde", "openhtml", "creator", "date");
        }
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("varde", "openhtml");
    }

    /** Returns what the validator of PDF/UA-1 finds. */
    private static List<String> hindrances(byte[] file) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    private static List<String> fontsLeftOut(PDDocument document) throws IOException {
        List<String> left = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (!page.getResources().getFont(name).isEmbedded()) {
                    left.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return left;
    }

    private static List<String> kinds(PDStructureNode node) {
        return node.getKids().stream()
                .flatMap(kid -> kid instanceof PDStructureElement element
                        ? Stream.concat(Stream.of(element.getStructureType()), kinds(element).stream())
                        : Stream.of())
                .toList();
    }

    /** Returns what stands in a plan, in order. */
    private static String said(Plan plan, boolean own) {
        List<String> said = new ArrayList<>(List.of("Plan"));
        if (!own) {
            said.add(plan.number() == 0 ? "" : plan.name());
            said.add(plan.day());
        }
        (own ? plan.own() : plan.others()).forEach(part -> {
            said.add(part.heading());
            part.lines().forEach(line -> said.add(line.text() + (own || line.because() == null ? "" : line.because())));
        });
        if (!own) {
            plan.ownLimits().forEach(line -> said.add(line.text() + line.because()));
        }
        return String.join("", said);
    }

    /** Returns letters and digits alone, without what a template adds: the headings of limits. */
    private static String plain(String text) {
        return text.replace('ʼ', '’') // one glyph of the font
                .replaceAll("\\s+", " ")
                .replace("Derfor denne begrensningen:", "")
                .replace("Why this limit:", "")
                .replace("Begrensninger på barnets eget ark, og hvorfor", "")
                .replace("Limits on the child’s own sheet, and why", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void picture(PDDocument document, String name) throws IOException {
        if (!Visitor.PICTURES) {
            return;
        }
        Files.createDirectories(PICTURES);
        File file = PICTURES.resolve("paper-" + name + ".png").toFile();
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", file);
    }

    private Plan plan(String situation, int number, String language) {
        Path file = TheBook.situations().stream()
                .filter(one -> one.getFileName().toString().startsWith(situation))
                .findFirst()
                .orElseThrow();
        Assessment given = TheBook.assessment(file);
        return Plans.of(TheBook.DECIDER.decide(given), given, new Words(messages, Locale.forLanguageTag(language)))
                .all()
                .get(number);
    }
}
