package no.varde.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;

/** The form of questions on a page, filled from a situation; what the situation does not say is unknown. */
final class LoadForm {

    private static final Pattern FORM = Pattern.compile("(?s)<form class=\"(?:questions|onward)\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("(?s)<input[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("(.+)_(dag|maned|ar)");

    private final Assessment situation;
    private final Map<String, List<String>> hidden = new LinkedHashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** Reads the form of questions of a page; a page without one has no fields. */
    LoadForm(String page, Assessment situation) {
        this.situation = situation;
        Matcher form = FORM.matcher(page);
        if (form.find()) {
            INPUT.matcher(form.group()).results().forEach(input -> read(input.group()));
        }
    }

    private void read(String input) {
        Matcher name = NAME.matcher(input);
        if (!name.find()) {
            return;
        }
        if (!input.contains("type=\"hidden\"")) {
            fields.computeIfAbsent(name.group(1), this::written);
            return;
        }
        Matcher value = VALUE.matcher(input);
        hidden.computeIfAbsent(name.group(1), none -> new ArrayList<>()).add(value.find() ? value.group(1) : "");
    }

    private List<String> written(String name) {
        if (name.equals("antall")) {
            return List.of(Integer.toString(situation.members().size()));
        }
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            String written = answer(day.group(1)).written();
            String[] parts = written.split("-", -1);
            int part = List.of("ar", "maned", "dag").indexOf(day.group(2));
            return List.of(written.matches("[-\\d]+") && part < parts.length ? parts[part] : "");
        }
        Answer answer = answer(name);
        if (answer instanceof Answer.Choices choices) {
            return choices.members().isEmpty() ? List.of("NONE") : choices.members();
        }
        return List.of(answer.written());
    }

    private Answer answer(String name) {
        int member = name.indexOf("--");
        String ref = member < 0 ? situation.main().ref() : name.substring(member + 2);
        return Stream.concat(Stream.of(situation.main()), situation.members().stream())
                .filter(person -> person.ref().equals(ref))
                .map((Person person) -> person.answer(member < 0 ? name : name.substring(0, member)))
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    /** Returns the names of the fields that a helper answers, in the order of the page. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Returns what a browser sends when the first so many of the fields are answered. */
    String sent(int answered) {
        Stream<Map.Entry<String, List<String>>> filled =
                fields.entrySet().stream().limit(answered);
        return Stream.concat(hidden.entrySet().stream(), filled)
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
