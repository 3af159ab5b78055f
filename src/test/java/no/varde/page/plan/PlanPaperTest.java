package no.varde.page.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import no.varde.page.plan.Sheet.Line;
import no.varde.page.plan.Sheet.Other;
import no.varde.page.plan.Sheet.Part;
import no.varde.paper.Letters;
import no.varde.paper.PdfFaults;
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
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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

    @ParameterizedTest
    @CsvSource({
        "V02, 0, nb, false",
        "V03, 0, nb, false",
        "V03, 0, en, true",
        "V08, 1, nb, false",
        "V08, 1, en, true",
        "V10, 1, en, false",
        "V14, 0, nb, false"
    })
    void every_sheet_hinders_nobody_and_says_on_paper_what_the_page_says(
            String situation, int number, String language, boolean large) throws Exception {
        Plan plan = plan(situation, number, language, null);
        assertThat(plan.sheets()).isNotEmpty();
        for (Sheet sheet : plan.sheets()) {
            hindersNobody(plan, sheet, large, situation + "-" + number + "-" + sheet.number() + "-", language);
        }
    }

    private void hindersNobody(Plan plan, Sheet sheet, boolean large, String name, String language) throws Exception {
        byte[] file = paper.print(plan, sheet, large, false, Locale.forLanguageTag(language));
        assertThat(PdfFaults.of(file, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(fontsLeftOut(document)).isEmpty();
            assertThat(kinds(catalog.getStructureTreeRoot())).contains("H1", "H2", "L", "LI");
            assertThat(plain(new PDFTextStripper().getText(document)))
                    .as(name)
                    .isEqualTo(plain(said(plan, sheet, language)));
            picture(document, name + language + (large ? "-large" : ""));
        }
    }

    /** Unless the page has said that it may come to more. */
    @Test
    void a_sheet_is_one_side_of_paper() throws Exception {
        List<String> longer = new ArrayList<>();
        for (Path situation : TheBook.situations()) {
            for (Plan plan : plans(situation, "nb", null).all()) {
                for (Sheet sheet : plan.sheets()) {
                    if (sheet.isLong()) {
                        longer.add(sheet.name());
                    } else {
                        assertThat(sides(plan, sheet))
                                .as(situation + " " + sheet.name())
                                .isEqualTo(1);
                    }
                }
            }
        }
        assertThat(longer)
                .contains("Arket til den utsatte")
                .doesNotContain("Til skolen", "Til barnehagen", "Barnets eget ark");
    }

    @Test
    void her_sheet_is_one_side_when_she_has_struck_what_can_wait() throws Exception {
        Plan plan = plan("V03", 0, "nb", null);
        Sheet sheet = plan.sheets().get(0);
        assertThat(sheet.isLong()).isTrue();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        sheet.lines().stream().limit(6).forEach(line -> form.add("med", line.id()));
        Sheet taken = Filled.of(form).on(sheet, words("nb"));
        assertThat(taken.lines()).hasSize(6);
        assertThat(taken.isLong()).isFalse();
        assertThat(sides(plan, taken)).isEqualTo(1);
    }

    private int sides(Plan plan, Sheet sheet) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(paper.print(plan, sheet, false, false, Locale.forLanguageTag("nb")))) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "pl", "uk", "ar"})
    void a_line_in_the_language_of_the_reader_stands_below_that_of_the_page_and_says_that_nobody_went_through_it(
            String tongue) throws Exception {
        Plan plan = plan("V02", 0, "nb", tongue);
        Sheet sheet = plan.sheets().get(0);
        byte[] file = paper.print(plan, sheet, false, false, Locale.forLanguageTag("nb"));
        assertThat(PdfFaults.of(file, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("nb", tongue);
            assertThat(fontsLeftOut(document)).isEmpty();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ring 112 nå", "Ikke gjennomgått ennå")
                    .doesNotContain("\uFFFD");
            picture(document, "V02-0-" + tongue);
        }
        assertThat(sheet.lines()).anySatisfy(line -> assertThat(line.other())
                .isNotNull()
                .returns(tongue.equals("ar") ? "rtl" : "ltr", other -> other.direction()));
    }

    /** Read from the right, the two halves of a number would change places, and somebody would call another one. */
    @Test
    void a_number_is_read_from_its_beginning_in_a_line_that_runs_from_right_to_left() throws Exception {
        Other other = new Other(Letters.whole("اتصلوا على الرقم 116 117."), "ar", "rtl", false);
        Sheet sheet = sheet(List.of(new Part("Nå", List.of(new Line("now", "Legevakt", null, null, other)))));
        byte[] file = paper.print(PLAN, sheet, false, false, Locale.forLanguageTag("nb"));
        try (PDDocument document = Loader.loadPDF(file)) {
            List<Float> left = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.stream()
                            .filter(letter -> "67".contains(letter.getUnicode()))
                            .forEach(letter -> left.add(letter.getXDirAdj()));
                }
            }.getText(document);
            assertThat(left).hasSize(2);
            assertThat(left.get(0)).as("the 6 of 116, and the 7 of 117").isLessThan(left.get(1));
        }
    }

    @Test
    void a_plan_is_printed_whatever_stands_in_it() throws Exception {
        List<Line> lines = new ArrayList<>();
        HostileTexts.unseen().forEach((name, character) -> lines.add(line("Ta med " + character + name, null)));
        HostileTexts.markup().forEach(text -> lines.add(line(text, text)));
        lines.add(line("Half a \ud800 character", "\udc00"));
        Sheet sheet = sheet(List.of(new Part("Nå\u0008", lines)));
        byte[] file = paper.print(
                new Plan(0, "\u0001", "\u001B[31m", null, List.of(), List.of(), List.of(sheet)),
                sheet,
                false,
                false,
                Locale.forLanguageTag("nb"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("U+001B", "U+FFFF", "<script>alert(1)</script>");
        }
    }

    @Test
    void a_line_in_another_language_says_so_to_those_who_hear_it_read() throws Exception {
        String line = OtherLanguage.marked("Håll er så nära land att någon ser er.", "sv");
        Part part = new Part("Mens dere er ute", List.of(line(line, null), line("Se på vinden.", null)));
        byte[] file = paper.print(PLAN, sheet(List.of(part)), false, false, Locale.forLanguageTag("nb"));
        assertThat(PdfFaults.of(file, PDFAFlavour.PDFUA_1)).isEmpty();
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
    @CsvSource({"V03, 0", "V08, 1"})
    void a_file_says_nothing_of_where_it_comes_from_and_when_it_was_made(String situation, int number)
            throws Exception {
        Plan plan = plan(situation, number, "nb", null);
        byte[] file = paper.print(plan, plan.sheets().get(0), false, false, Locale.forLanguageTag("nb"));
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

    /** Returns what stands on a sheet, in order. */
    private String said(Plan plan, Sheet sheet, String language) {
        Words words = words(language);
        List<String> said = new ArrayList<>(List.of("Plan"));
        if (!sheet.own()) {
            said.add(plan.number() == 0 ? "" : sheet.name() + plan.name());
            said.add(plan.day());
        }
        sheet.parts().forEach(part -> {
            said.add(part.heading());
            part.lines().forEach(line -> {
                said.add(line.text());
                said.add(line.blank() == null ? "" : line.blank().label());
                said.add(line.because() == null ? "" : line.because());
            });
        });
        sheet.blanks().forEach(blank -> said.add(blank.label()));
        said.add(sheet.next() == null ? "" : words.of("plan.sheet.next", sheet.next()));
        said.add(sheet.numbers().isEmpty() ? "" : words.of("plan.sheet.numbers"));
        sheet.numbers().forEach(number -> said.add(number.name() + number.number()));
        return String.join("", said);
    }

    /** Returns letters and digits alone, without what a template adds. */
    private static String plain(String text) {
        return text.replace('ʼ', '’') // one glyph of the font
                .replaceAll("\\s+", " ")
                .replace("Derfor denne begrensningen:", "")
                .replace("Why this limit:", "")
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

    /** A sheet for whoever is exposed tells nobody where it is from; all others say which receipt is of the list. */
    @Test
    void a_sheet_for_others_has_the_digits_of_the_receipt_and_her_own_has_not() throws Exception {
        Plan plan = new Plan(0, "", "3. oktober", "0123456789ab", List.of(), List.of(), List.of());
        assertThat(text(plan, false)).contains("Kvittering 0123456789ab");
        assertThat(text(plan, true)).doesNotContain("0123456789ab");
        assertThat(text(PLAN, false)).doesNotContain("Kvittering");
    }

    private String text(Plan plan, boolean own) throws IOException {
        Sheet sheet = new Sheet(1, "", own, List.of(), null, List.of(), List.of());
        try (PDDocument document =
                Loader.loadPDF(paper.print(plan, sheet, false, false, Locale.forLanguageTag("nb")))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static final Plan PLAN = new Plan(0, "", "3. oktober", null, List.of(), List.of(), List.of());

    private static Sheet sheet(List<Part> parts) {
        return new Sheet(1, "", false, parts, null, List.of(), List.of());
    }

    private static Line line(String text, @Nullable String because) {
        return new Line("a", text, because, null, null);
    }

    private Words words(String language) {
        return new Words(messages, Locale.forLanguageTag(language));
    }

    private Plan plan(String situation, int number, String language, @Nullable String tongue) {
        Path file = TheBook.situations().stream()
                .filter(one -> one.getFileName().toString().startsWith(situation))
                .findFirst()
                .orElseThrow();
        return plans(file, language, tongue).all().get(number);
    }

    private Plans plans(Path situation, String language, @Nullable String tongue) {
        Assessment given = TheBook.assessment(situation);
        return Plans.of(TheBook.DECIDER.decide(given), given, null, words(language), tongue);
    }
}
