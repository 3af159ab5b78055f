package no.varde.page.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.page.PageTest;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBooks;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the rule book, held to the book. */
class BookPagesTest extends PageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SAYING =
            Pattern.compile("<section class=\"saying (?<says>[a-z-]+)\">(?<rules>.*?)</section>", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("<article class=\"rule\" id=\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("href=\"/bok/regel/([^\"]+)\"");

    private static final Pattern NUMBER = Pattern.compile("<a class=\"dial\" href=\"tel:(\\d+)\">([\\d ]+)</a>");

    private final RuleBook book;

    @Autowired
    BookPagesTest(ServedBooks books) {
        this.book = books.current().book();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void the_page_of_a_measure_has_the_rules_that_conclude_something_of_it_and_no_others(String language)
            throws Exception {
        for (Measure measure : book.vocabulary().measures().values()) {
            String page = get("/bok/tiltak/" + (measure.position() + 1), language);
            assertThat(page).contains(">" + escaped(measure.name().in(language)) + "</h1>");
            Map<String, Set<String>> shown = SAYING.matcher(page)
                    .results()
                    .collect(Collectors.toMap(said -> said.group(1), said -> ids(ARTICLE, said.group(2))));
            assertThat(shown)
                    .as(measure.id())
                    .isEqualTo(concluding(Map.of(
                            "recommend", new Conclusion.Recommended(measure.id()),
                            "consider", new Conclusion.Considered(measure.id()),
                            "clarify", new Conclusion.Unclear(measure.id()),
                            "not-enough", new Conclusion.NotEnough(measure.id()),
                            "hold-back", new Conclusion.Blocked(measure.id()))));
        }
    }

    private Map<String, Set<String>> concluding(Map<String, Conclusion> said) {
        return said.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        book.rules().stream()
                                .filter(rule -> rule.then().stream()
                                        .anyMatch(then -> then.meaning().equals(entry.getValue())))
                                .map(Rule::id)
                                .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new))))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void the_page_of_a_question_leads_to_each_rule_that_asks_it(String language) throws Exception {
        String unused = language.equals("nb") ? "Ingen regel bruker svaret" : "No rule uses the answer";
        for (Question question : book.vocabulary().questions().values()) {
            String page = get("/bok/sporsmal/" + question.slot(), language);
            assertThat(page).contains(">" + escaped(question.ask().in(language)) + "</h1>");
            Set<String> asking = book.rules().stream()
                    .filter(rule -> asks(rule, question))
                    .map(rule -> rule.id().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ids(RULE, page)).as(question.id()).containsAll(asking);
            assertThat(page.contains(unused))
                    .as(question.id() + " is called unused")
                    .isEqualTo(ids(RULE, page).isEmpty());
            if (!book.spareSentences().isUnasked(question)) {
                assertThat(page).doesNotContain(unused);
            }
        }
    }

    private static boolean asks(Rule rule, Question question) {
        return rule.when().stream()
                .anyMatch(sentence -> sentence.meaning() instanceof Condition.AnswerIs answer
                        && answer.band().slot() == question.slot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void the_layers_together_show_every_rule_with_its_sentences_its_source_and_its_reason(String language)
            throws Exception {
        Set<String> shown = new TreeSet<>();
        for (String layer : layers()) {
            String page = withoutLinksOfNumbers(get("/bok/regler/" + layer, language));
            shown.addAll(ids(ARTICLE, page));
            book.rules().stream()
                    .filter(rule -> rule.layer().folder().equals(layer))
                    .forEach(rule -> assertThat(page)
                            .contains(escaped(rule.reason().in(language)))
                            .contains(escaped(rule.when().get(0).text().in(language)))
                            .contains(escaped(rule.then().get(0).text().in(language))));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        book.rules().stream().map(Rule::id).toList());
    }

    private Set<String> layers() {
        return book.rules().stream().map(rule -> rule.layer().folder()).collect(Collectors.toSet());
    }

    @Test
    void the_first_page_says_which_book_it_is() throws Exception {
        assertThat(get("/bok", "nb"))
                .contains(
                        book.identity().version(),
                        book.identity().briefMeaning(),
                        book.identity().briefContent())
                .contains(NumberFormat.getInstance(Locale.forLanguageTag("nb"))
                                .format(book.rules().size()) + " regler");
    }

    @ParameterizedTest
    @CsvSource({"nb, Bevist., Svikter", "en, Proved., Fails"})
    void each_principle_is_shown_with_its_proof(String language, String proved, String fails) throws Exception {
        String page = withoutLinksOfNumbers(get("/bok/prinsipper", language));
        assertThat(page).doesNotContain(fails);
        assertThat(page.split(Pattern.quote(">" + proved + "<"), -1))
                .hasSize(book.principles().size() + 1);
        for (var principle : book.principles()) {
            assertThat(page).contains(escaped(principle.head().says().in(language)));
            for (var exempt : principle.excepted()) {
                assertThat(page).contains(escaped(exempt.because().in(language)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bok/tiltak/0",
                "/bok/tiltak/x",
                "/bok/tiltak/99999",
                "/bok/sporsmal/0",
                "/bok/sporsmal/9999",
                "/bok/regel/ks-99999",
                "/bok/regler/nothing",
                "/bok/regler/%3Cb%3E",
                "/bok/x"
            })
    void what_is_not_in_the_book_is_not_found(String address) throws Exception {
        assertThat(send(request(address, "nb")).statusCode()).isEqualTo(404);
    }

    @Test
    void measures_are_numbered_from_the_first_to_the_last() throws Exception {
        int last = book.vocabulary().measures().size();
        assertThat(send(request("/bok/tiltak/" + last, "nb")).statusCode()).isEqualTo(200);
        assertThat(send(request("/bok/tiltak/" + (last + 1), "nb")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bok", "/bok/sok", "/bok/tiltak/1", "/bok/prinsipper"})
    void to_read_the_book_leaves_nothing_in_the_browser(String address) throws Exception {
        HttpResponse<String> page = send(request(address, "nb"));
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_search_is_answered_with_a_whole_page_or_with_the_hits_alone() throws Exception {
        String id = book.rules().get(0).id();
        String whole = search(id, request("/bok/sok", "nb"));
        assertThat(whole).contains("<h1", "<mark>" + id + "</mark>", "value=\"" + id + "\"");
        String live = search(id, request("/bok/sok", "nb").header("HX-Request", "true"));
        assertThat(live).contains("<mark>" + id + "</mark>", "id=\"hits\"").doesNotContain("<h1", "<head");
    }

    @Test
    void sentences_are_found_by_words_in_any_order_where_they_can_stand() throws Exception {
        String page = sentences("alarm+mobil&lag=measures");
        assertThat(page)
                .contains("anbefal mobil voldsalarm", "den utsatte har mobil voldsalarm", "<h1")
                .doesNotContain(">ikke mobil voldsalarm</span>");
        assertThat(sentences("alarm+mobil&lag=limits")).contains(">ikke mobil voldsalarm</span>");
        assertThat(sentences("zzzz")).contains("Ingen setning har alle disse ordene");
        assertThat(sentences(URLEncoder.encode("<img src=x>", UTF_8))).doesNotContain("<img src=x");
    }

    private String sentences(String form) throws Exception {
        HttpResponse<String> answer = send(request("/bok/setninger", "nb")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ord=" + form)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void all_sentences_stand_by_what_they_speak_of_in_each_language() throws Exception {
        String page = send(request("/bok/setninger/svar", "nb")).body();
        assertThat(page)
                .contains("den utsatte har mobil voldsalarm", "the person at risk has a mobile personal attack alarm");
        assertThat(send(request("/bok/setninger/annet", "nb")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{1}", "${7*7}", "%s"})
    void what_is_looked_for_is_only_ever_text(String hostile) throws Exception {
        String page = search(hostile, request("/bok/sok", "nb"));
        assertThat(page)
                .contains(escaped("Ingen treff på «" + hostile + "»"))
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void a_search_for_more_than_anybody_writes_is_cut_short() throws Exception {
        assertThat(search("z".repeat(50_000), request("/bok/sok", "nb"))).contains("z".repeat(100) + "»");
    }

    private String search(String words, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ord=" + URLEncoder.encode(words, UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String get(String address, String language) throws Exception {
        HttpResponse<String> answer = send(request(address, language));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).as(address).doesNotContain("??");
        return answer.body();
    }

    private HttpRequest.Builder request(String address, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Language", language);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static Set<String> ids(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a page with its texts as the book has them, after each link of a number was seen to call that number. */
    private static String withoutLinksOfNumbers(String page) {
        return NUMBER.matcher(page).replaceAll(link -> {
            assertThat(link.group(2).replace(" ", "")).isEqualTo(link.group(1));
            return link.group(2);
        });
    }

    /** Returns a text as a page has it. */
    private static String escaped(String text) {
        return List.of("&:&amp;", "<:&lt;", ">:&gt;", "\":&quot;", "':&#39;").stream()
                .map(pair -> pair.split(":", 2))
                .reduce(text, (so, pair) -> so.replace(pair[0], pair[1]), (one, other) -> other);
    }
}
