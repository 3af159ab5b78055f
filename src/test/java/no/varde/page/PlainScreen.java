package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.page.Browsing.Shown;
import org.w3c.dom.Element;

/** What a browser without scripts makes of links and forms, and nothing of how they look. */
final class PlainScreen implements Screen {

    private static final String FORM = "//form[contains(concat(' ', @class, ' '), ' questions ')]";
    private static final String WRITABLE = "//input[not(@type='hidden')]";

    private final Browsing browsing;
    private String path = "";
    private Tree page = Tree.of("");
    private final Map<String, List<String>> given = new HashMap<>();

    PlainScreen(Browsing browsing) {
        this.browsing = browsing;
    }

    @Override
    public void open(String path) {
        Shown shown = browsing.get(path);
        while (shown.status() == 303 || shown.status() == 302) {
            shown = browsing.get(shown.leadsTo());
        }
        assertThat(shown.status()).as(shown.path()).isEqualTo(200);
        this.path = shown.path();
        this.page = Tree.of(shown.text());
        given.clear();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String language() {
        return page.one("/html").getAttribute("lang");
    }

    @Override
    public String place() {
        return page.one("//input[@name='sted']").getAttribute("value");
    }

    @Override
    public void press(String what) {
        Element pressed = page.one(what);
        String before = path;
        if (pressed.getTagName().equals("a")) {
            open(pressed.getAttribute("href"));
        } else {
            send(Tree.all("ancestor::form", pressed).get(0), pressed);
        }
        assertThat(path).as("what comes").isNotEqualTo(before);
    }

    private void send(Element form, Element button) {
        List<String> sent = new ArrayList<>();
        Tree.all(".//input", form).stream().filter(this::isSent).forEach(input -> {
            sent.add(input.getAttribute("name"));
            sent.add(value(input));
        });
        if (button.hasAttribute("name")) {
            sent.add(button.getAttribute("name"));
            sent.add(button.getAttribute("value"));
        }
        String action = form.hasAttribute("action") ? form.getAttribute("action") : path;
        Shown answer = browsing.post(action, sent.toArray(String[]::new));
        assertThat(answer.status()).as(action).isEqualTo(303);
        open(answer.leadsTo());
    }

    private boolean isSent(Element input) {
        return !isChosen(input.getAttribute("type")) || isTicked(input);
    }

    private static boolean isChosen(String type) {
        return type.equals("radio") || type.equals("checkbox");
    }

    private boolean isTicked(Element input) {
        List<String> values = given.get(input.getAttribute("name"));
        return values == null ? input.hasAttribute("checked") : values.contains(input.getAttribute("value"));
    }

    private String value(Element input) {
        List<String> written = input.getAttribute("type").equals("text") ? given.get(input.getAttribute("name")) : null;
        return written == null ? input.getAttribute("value") : written.get(0);
    }

    @Override
    public boolean asksHowMany() {
        return !page.all("//input[@id='antall']").isEmpty();
    }

    @Override
    public List<Field> fields() {
        return page.all(FORM + WRITABLE + "[not(@id='antall')]").stream()
                .map(input -> new Field(
                        input.getAttribute("name"),
                        rest(input),
                        input.getAttribute("type").equals("text"),
                        !Tree.all("ancestor::div[@class='more-asked']", input).isEmpty()))
                .distinct()
                .toList();
    }

    private static String rest(Element within) {
        return Tree.all("ancestor::section[@class='listed']//input[@type='radio'][contains(@name, '-rest-')]", within)
                .stream()
                .findFirst()
                .map(input -> input.getAttribute("name"))
                .orElse("");
    }

    @Override
    public List<Question> questions() {
        return page.all(FORM + "//legend[@data-size='lg'] | " + FORM + "//label[@data-size='lg']").stream()
                .filter(this::isShown)
                .map(said -> new Question(
                        said.hasAttribute("for")
                                ? said.getAttribute("for")
                                : Tree.all(".." + WRITABLE, said).get(0).getAttribute("name"),
                        rest(said)))
                .toList();
    }

    @Override
    public boolean isSeen(String name) {
        return isShown(inputs(name).get(0));
    }

    /** As the style sheet has it: what hangs on an answer is shown where that is chosen. */
    private boolean isShown(Element element) {
        return Tree.all("ancestor::div[@class='more-asked']", element).stream()
                .allMatch(more -> Tree.all("../div[@class='asked-first']//input", more).stream()
                        .filter(input -> input.getAttribute("class").contains("opens"))
                        .anyMatch(this::isTicked));
    }

    @Override
    public void choose(String name, List<String> values) {
        assertThat(inputs(name))
                .as(name)
                .extracting(input -> input.getAttribute("value"))
                .containsAll(values);
        given.put(name, values);
    }

    @Override
    public void write(String name, String text) {
        assertThat(inputs(name)).as(name).hasSize(1);
        given.put(name, List.of(text));
    }

    private List<Element> inputs(String name) {
        return page.all(FORM + WRITABLE + "[@name='" + name + "']");
    }
}
