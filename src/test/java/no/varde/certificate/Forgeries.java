package no.varde.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.varde.certificate.Refusal.Kind;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import tools.jackson.databind.json.JsonMapper;

/** Makes forgeries of a certificate: each of its parts changed, dropped, added, moved or exchanged. */
public final class Forgeries {

    private static final JsonMapper JSON = new JsonMapper();

    private final Certificate certificate;
    private final String text;
    private final List<Forgery> made = new ArrayList<>();

    private Forgeries(Certificate certificate) {
        this.certificate = certificate;
        this.text = new String(CertificateJson.bytes(certificate), UTF_8);
    }

    /** Returns forgeries of a certificate of the book of the project, each with the codes for which it is refused. */
    public static List<Forgery> of(Certificate certificate) {
        Forgeries forgeries = new Forgeries(certificate);
        forgeries.bytes();
        forgeries.head();
        forgeries.input();
        forgeries.persons();
        for (int i = 0; i < certificate.persons().size(); i++) {
            forgeries.steps(i);
            forgeries.outcomes(i);
            forgeries.ids("persons[" + i + "].plan", person(i), "plan", Kind.PLAN);
        }
        forgeries.duties();
        forgeries.warnings();
        forgeries.review();
        return forgeries.made;
    }

    /** Finds an object in a certificate that is being changed. */
    @FunctionalInterface
    private interface Where {
        Map<String, Object> in(Map<String, Object> root);
    }

    private static Where person(int number) {
        return root -> objects(root, "persons").get(number);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> in, String key) {
        return (Map<String, Object>) Objects.requireNonNull(in.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> in, String key) {
        return (List<Map<String, Object>>) in.computeIfAbsent(key, none -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> in, String key) {
        return (List<Object>) in.computeIfAbsent(key, none -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked")
    private void forge(String how, Consumer<Map<String, Object>> change, Kind... expected) {
        Map<String, Object> root = JSON.readValue(text, Map.class);
        change.accept(root);
        clean(root, "");
        byte[] bytes = CertificateJson.canonical(root);
        if (new String(bytes, UTF_8).equals(text)) {
            throw new AssertionError("nothing is forged: " + how);
        }
        made.add(new Forgery(how, bytes, Set.of(expected)));
    }

    /** Leaves out lists that became empty, as every writer does. */
    private static void clean(Object value, String key) {
        if (value instanceof Map<?, ?> object && !key.equals("answers")) {
            object.values().removeIf(one -> one instanceof List<?> list && list.isEmpty());
            object.forEach((name, one) -> clean(one, name.toString()));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> clean(one, ""));
        }
    }

    private void forge(String how, String forged, Kind... expected) {
        if (forged.equals(text)) {
            throw new AssertionError("nothing is forged: " + how);
        }
        made.add(new Forgery(how, forged.getBytes(UTF_8), Set.of(expected)));
    }

    private void bytes() {
        forge("a space", text.replaceFirst(":", ": "), Kind.CANONICAL);
        forge("another escape", text.replaceFirst("-", "\\\\u002d"), Kind.CANONICAL);
        forge("cut short", text.substring(0, text.length() - 1), Kind.JSON);
        forge("a key twice", text.replaceFirst("\\{", "{\"asOf\":\"2026-01-01\","), Kind.JSON);
        forge("a fraction", text.replace("\"reading\":1", "\"reading\":1.0"), Kind.JSON);
        forge("deep", text.replace("\"reading\":1", "\"reading\":" + "[".repeat(40) + "]".repeat(40)), Kind.JSON);
    }

    private void head() {
        forge("another type", root -> root.put("type", "varde-receipt/9"), Kind.TYPE);
        forge("another reading", root -> root.put("reading", 2), Kind.READING);
        for (String part : List.of("meaning", "content")) {
            forge("another " + part, root -> object(root, "book").put(part, "0".repeat(64)), Kind.BOOK);
        }
        forge("another version", root -> object(root, "book").put("version", "1"), Kind.BOOK);
        forge("another plain book", root -> object(root, "book").put("plain", "0".repeat(64)), Kind.PLAIN);
        for (String part : List.of("id", "made", "zone", "asOf", "engine", "build", "salt", "book", "reading")) {
            forge("without " + part, root -> root.remove(part), Kind.FORM);
        }
        forge("another id", root -> root.put("id", "none"), Kind.FORM);
        forge("another time", root -> root.put("made", "yesterday"), Kind.FORM);
        forge("a part more", root -> root.put("approvedBy", "nobody"), Kind.FORM);
        forge("an empty part more", root -> root.put("note", ""), Kind.FORM);
        forge("an empty part more of the book", root -> object(root, "book").put("note", ""), Kind.FORM);
        forge(
                "an empty part more of whoever made it",
                root -> object(root, "by").put("note", ""),
                Kind.FORM);
        forge("an empty part more of the answers", root -> object(root, "input").put("note", ""), Kind.FORM);
        forge("an empty part more of who is told of", root -> told(root).put("note", ""), Kind.FORM);
        forge(
                "an empty part more of a person",
                root -> objects(root, "persons").get(0).put("note", ""),
                Kind.FORM);
        forge("an hour that is none", root -> root.put("made", "2026-11-30T24:00:00Z"), Kind.FORM);
        forge("a unit behind a space", root -> object(root, "by").put("unit", " one"), Kind.FORM);
        forge("a unit before a space", root -> object(root, "by").put("unit", "one\u2003"), Kind.FORM);
        forge("a unit on two lines", root -> object(root, "by").put("unit", "one\ntwo"), Kind.FORM);
        for (String unseen : List.of(
                "\u0085",
                "\u009b",
                "\u00ad",
                "\u034f",
                "\u061c",
                "\u180e",
                "\u200b",
                "\u200e",
                "\u2028",
                "\u202a",
                "\u202e",
                "\u2060",
                "\u2066",
                "\u2069",
                "\u206f",
                "\u3164",
                "\ufe0f",
                "\ufeff",
                "\ufff9",
                "\ud834\udd73",
                "\udb40\udc41")) {
            forge(
                    "a unit with U+" + Integer.toHexString(unseen.codePointAt(0)),
                    root -> object(root, "by").put("unit", "o" + unseen + "ne"),
                    Kind.FORM);
            forge(
                    "a role with U+" + Integer.toHexString(unseen.codePointAt(0)),
                    root -> object(root, "by").put("role", "P" + unseen + "OLICE"),
                    Kind.FORM);
        }
        for (String zone : List.of(
                "Mars/Olympus",
                "Europe",
                "Europe/",
                "europe/oslo",
                "Europe/oslo",
                "/Oslo",
                "Europe/Oslo/A/B",
                "Oslo",
                "local",
                "UTC+1",
                "+1:00",
                "+19:00",
                "-01:60",
                "GMT+01:00:00:00",
                "Europe/Oslo ",
                "Z+01:00",
                "Europe/A" + "a".repeat(60))) {
            forge("the zone " + zone, root -> root.put("zone", zone), Kind.FORM);
        }
        for (String part : List.of("engine", "build")) {
            forge("another " + part + ", longer than any", root -> root.put(part, "x".repeat(61)), Kind.FORM);
            forge("another " + part + " with what nobody sees", root -> root.put(part, "x\u200b"), Kind.FORM);
            forge("another " + part + " on two lines", root -> root.put(part, "x\ny"), Kind.FORM);
        }
        String name = "x".repeat(50_001);
        forge("a part with a name of more than 50,000 letters", root -> root.put(name, "x"), Kind.FORM);
        forge(
                "an answer to a question with a name of more than 50,000 letters",
                root -> object(told(root), "answers").put(name, "YES"),
                Kind.FORM);
        forge("a day that is none", root -> root.put("asOf", "2026-02-30"), Kind.FORM);
    }

    private Map<String, Object> told(Map<String, Object> root) {
        return objects(object(root, "input"), "persons").get(0);
    }

    private void input() {
        forge("a question that is none", root -> object(told(root), "answers").put("colour", "YES"), Kind.INPUT);
        String answered = certificate
                .input()
                .persons()
                .get(0)
                .answers()
                .keySet()
                .iterator()
                .next();
        forge("an answer that is none", root -> object(told(root), "answers").put(answered, "PERHAPS"), Kind.INPUT);
        forge("an unknown answer", root -> object(told(root), "answers").put(answered, "UNKNOWN"), Kind.INPUT);
        forge("in vain and answered", root -> told(root).put("inVain", List.of(answered)), Kind.INPUT);
        forge("another main person", root -> told(root).put("ref", "somebody"), Kind.INPUT);
        forge(
                "a log that is none",
                root -> object(root, "input").put("logs", Map.of("diary", List.of(Map.of()))),
                Kind.INPUT);
        forge(
                "what became of no measure",
                root -> objects(told(root), "became")
                        .add(Map.of("measure", "nothing", "became", "DONE", "day", "2026-01-01")),
                Kind.INPUT);
        forge("nobody", root -> root.remove("input"), Kind.INPUT);
        forge("an answer of another kind", root -> object(told(root), "answers").put(answered, 10_000), Kind.INPUT);
    }

    private void persons() {
        forge("another name", root -> objects(root, "persons").get(0).put("ref", "somebody"), Kind.PERSON);
        forge(
                "a person more",
                root -> objects(root, "persons").add(objects(root, "persons").get(0)),
                Kind.PERSON);
        forge("no person", root -> root.remove("persons"), Kind.PERSON);
        if (certificate.persons().size() > 1) {
            forge("persons exchanged", root -> Collections.swap(objects(root, "persons"), 0, 1), Kind.PERSON);
            forge("a member less", root -> objects(root, "persons").remove(1), Kind.PERSON);
        }
    }

    private void steps(int number) {
        Where person = person(number);
        List<Integer> fired = certificate.persons().get(number).fired();
        BitSet all = new BitSet();
        fired.forEach(all::set);
        boolean isMain = number == 0;
        int steps = Made.PLAIN.steps().size();
        int other = 1;
        while (all.get(other) || isOfOther(other, isMain)) {
            other++;
        }
        int quiet = other;
        int strange = 1;
        while (!isOfOther(strange, isMain)) {
            strange++;
        }
        int foreign = strange;
        String whose = "person " + number + ": ";
        for (int i = 0; i < fired.size(); i += Math.max(1, fired.size() / 5)) {
            int at = i;
            forge(
                    whose + "step " + fired.get(i) + " dropped",
                    root -> list(person.in(root), "fired").remove(at),
                    Kind.MISSING_STEP);
        }
        forge(whose + "a step added", root -> insert(list(person.in(root), "fired"), quiet), Kind.PREMISE);
        forge(whose + "a step of another run", root -> insert(list(person.in(root), "fired"), foreign), Kind.STEP);
        forge(
                whose + "a step that is none",
                root -> list(person.in(root), "fired").add(steps + 1),
                Kind.STEP);
        forge(whose + "steps moved", root -> Collections.swap(list(person.in(root), "fired"), 0, 1), Kind.STEP);
        forge(whose + "a step twice", root -> list(person.in(root), "fired").add(0, fired.get(0)), Kind.STEP);
        forge(
                whose + "a step exchanged",
                root -> {
                    list(person.in(root), "fired").remove(0);
                    insert(list(person.in(root), "fired"), quiet);
                },
                Kind.MISSING_STEP,
                Kind.PREMISE);
        forge(whose + "no steps", root -> person.in(root).remove("fired"), Kind.MISSING_STEP);
        forge(
                whose + "a conclusion dropped",
                root -> list(person.in(root), "concluded").remove(0),
                Kind.CONCLUSION);
        forge(
                whose + "a conclusion added",
                root -> list(person.in(root), "concluded").add(99_999),
                Kind.CONCLUSION);
        forge(
                whose + "conclusions moved",
                root -> Collections.swap(list(person.in(root), "concluded"), 0, 1),
                Kind.CONCLUSION);
        forge(whose + "another level", root -> person.in(root).put("level", otherLevel(number)), Kind.LEVEL);
    }

    private static boolean isOfOther(int step, boolean isMain) {
        return !Made.PLAIN.steps().get(step - 1).roles().contains(isMain ? Role.MAIN : Role.MEMBER);
    }

    private static void insert(List<Object> numbers, int number) {
        int at = 0;
        while (at < numbers.size() && (Integer) numbers.get(at) < number) {
            at++;
        }
        numbers.add(at, number);
    }

    private String otherLevel(int person) {
        String level = certificate.persons().get(person).level();
        return Made.PLAIN.book().vocabulary().levels().stream()
                .map(Level::id)
                .filter(id -> !id.equals(level))
                .findFirst()
                .orElseThrow();
    }

    private void outcomes(int number) {
        Where person = person(number);
        String whose = "person " + number + ": ";
        List<Certificate.OutcomeFound> outcomes =
                certificate.persons().get(number).outcomes();
        forge(
                whose + "a measure added",
                root -> objects(person.in(root), "outcomes").add(Map.of("measure", "nothing", "kind", "BLOCKED")),
                Kind.OUTCOME);
        for (int i = 0; i < outcomes.size(); i += Math.max(1, outcomes.size() / 4)) {
            int at = i;
            String which = whose + outcomes.get(i).measure() + " ";
            forge(
                    which + "dropped",
                    root -> objects(person.in(root), "outcomes").remove(at),
                    Kind.OUTCOME);
            forge(
                    which + "blocked",
                    root -> outcome(person, root, at).put("kind", otherKind(number, at)),
                    Kind.OUTCOME);
            forge(which + "at another time", root -> outcome(person, root, at).put("when", "NEVER"), Kind.TIME);
            forge(which + "with another", root -> outcome(person, root, at).put("partOf", "nothing"), Kind.PART);
            forge(which + "at another place", root -> outcome(person, root, at).put("order", 99), Kind.ORDER);
        }
        if (outcomes.size() > 1) {
            forge(
                    whose + "measures exchanged",
                    root -> Collections.swap(objects(person.in(root), "outcomes"), 0, 1),
                    Kind.ORDER);
            forge(
                    whose + "a measure twice",
                    root -> objects(person.in(root), "outcomes")
                            .add(objects(person.in(root), "outcomes").get(0)),
                    Kind.OUTCOME);
        }
    }

    private static Map<String, Object> outcome(Where person, Map<String, Object> root, int at) {
        return objects(person.in(root), "outcomes").get(at);
    }

    private String otherKind(int person, int at) {
        boolean isBlocked = certificate.persons().get(person).outcomes().get(at).kind() == OutcomeKind.BLOCKED;
        return isBlocked ? "RECOMMENDED" : "BLOCKED";
    }

    /** Forges a list of ids. */
    private void ids(String what, Where where, String key, Kind kind) {
        forge(what + " longer", root -> list(where.in(root), key).add("nothing"), kind);
        int size = list(where.in(JSON.readValue(text, Map.class)), key).size();
        if (size > 0) {
            forge(what + " shorter", root -> list(where.in(root), key).remove(size - 1), kind);
            forge(
                    what + " with one twice",
                    root -> list(where.in(root), key)
                            .add(list(where.in(root), key).get(0)),
                    kind);
        }
        if (size > 1) {
            forge(what + " moved", root -> Collections.swap(list(where.in(root), key), 0, 1), Kind.ORDER);
        }
    }

    private void duties() {
        forge(
                "a duty added",
                root -> objects(root, "duties").add(Map.of("duty", "nothing", "refs", List.of("adult"))),
                Kind.DUTY);
        for (int i = 0; i < certificate.duties().size(); i++) {
            int at = i;
            String duty = certificate.duties().get(i).duty();
            forge(duty + " dropped", root -> objects(root, "duties").remove(at), Kind.DUTY);
            forge(
                    duty + " for somebody else",
                    root -> objects(root, "duties").get(at).put("refs", List.of("x")),
                    Kind.DUTY);
            forge(
                    duty + " at another time",
                    root -> objects(root, "duties").get(at).put("when", "NEVER"),
                    Kind.TIME);
            forge(
                    duty + " with another",
                    root -> objects(root, "duties").get(at).put("partOf", "nothing"),
                    Kind.PART);
        }
        if (certificate.duties().size() > 1) {
            forge("duties exchanged", root -> Collections.swap(objects(root, "duties"), 0, 1), Kind.ORDER);
        }
    }

    private void warnings() {
        forge(
                "a warning added",
                root -> objects(root, "warnings").add(Map.of("warning", "none", "refs", List.of("x"))),
                Kind.WARNING);
        for (int i = 0; i < certificate.warnings().size(); i += 4) {
            int at = i;
            String warning = certificate.warnings().get(i).warning();
            forge(warning + " dropped", root -> objects(root, "warnings").remove(at), Kind.WARNING);
            forge(
                    warning + " for somebody else",
                    root -> objects(root, "warnings").get(at).put("refs", List.of("x")),
                    Kind.WARNING);
        }
        if (certificate.warnings().size() > 1) {
            forge("warnings exchanged", root -> Collections.swap(objects(root, "warnings"), 0, 1), Kind.ORDER);
        }
    }

    private void review() {
        forge("another day of review", root -> object(root, "review").put("by", "2199-12-31"), Kind.REVIEW);
        forge("no day of review", root -> object(root, "review").remove("by"), Kind.REVIEW);
        ids("what calls for a review", root -> object(root, "review"), "events", Kind.REVIEW);
    }
}
