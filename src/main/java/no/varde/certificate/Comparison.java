package no.varde.certificate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/** Holds what a certificate claims against what its book says, part by part. */
final class Comparison {

    private static final String NOTHING = "…";
    private static final ReviewFound NO_REVIEW = new ReviewFound(null, List.of());

    private final PlainBook plain;
    private final PlainRuns runs;
    private final List<PlainRun> household;
    private final List<Refusal> refusals = new ArrayList<>();

    Comparison(PlainBook plain, PlainRuns runs, List<PlainRun> household) {
        this.plain = plain;
        this.runs = runs;
        this.household = household;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void refuse(Kind kind, String path, Message message) {
        refusals.add(new Refusal(kind, path, message));
    }

    void compare(Certificate claimed, Anew anew) {
        persons(claimed.persons(), anew.persons());
        list(Kind.DUTY, "duties", claimed.duties(), anew.duties(), DutyFound::duty, this::duty);
        list(Kind.WARNING, "warnings", claimed.warnings(), anew.warnings(), WarningFound::warning, this::warning);
        review(claimed.review(), anew.review());
    }

    private void persons(List<PersonFound> claimed, List<PersonFound> known) {
        List<String> refs = claimed.stream().map(PersonFound::ref).toList();
        List<String> read = known.stream().map(PersonFound::ref).toList();
        if (!refs.equals(read)) {
            refuse(Kind.PERSON, "persons", CertificateCode.IS_OTHER.of(refs, read));
            return;
        }
        for (int i = 0; i < known.size(); i++) {
            person("persons[" + i + "].", claimed.get(i), known.get(i), household.get(i));
        }
    }

    private void person(String path, PersonFound claimed, PersonFound known, PlainRun run) {
        fired(path + "fired", claimed.fired(), run);
        concluded(path + "concluded", claimed.concluded(), known.concluded());
        same(Kind.LEVEL, path + "level", claimed.level(), known.level());
        list(
                Kind.OUTCOME,
                path + "outcomes",
                claimed.outcomes(),
                known.outcomes(),
                OutcomeFound::measure,
                this::outcome);
        list(Kind.PLAN, path + "plan", claimed.plan(), known.plan(), Function.identity(), (at, both) -> true);
    }

    private void fired(String path, List<Integer> claimed, PlainRun run) {
        ascending(Kind.STEP, path, claimed);
        for (int i = 0; i < claimed.size(); i++) {
            fired(path + "[" + i + "]", claimed.get(i), run);
        }
        Set<Integer> said = new HashSet<>(claimed);
        run.steps().stream()
                .filter(step -> !said.contains(step))
                .forEach(step -> refuse(Kind.MISSING_STEP, path, CertificateCode.NOT_FIRED.of(step, name(step))));
    }

    private void fired(String path, int step, PlainRun run) {
        if (step > plain.steps().size()) {
            refuse(Kind.STEP, path, CertificateCode.NO_STEP.of(step));
        } else if (!plain.steps().get(step - 1).roles().contains(run.whose().role())) {
            refuse(Kind.STEP, path, CertificateCode.OF_OTHER_RUN.of(step, name(step)));
        } else if (!run.fired().get(step)) {
            int test = runs.failing(step, run);
            String written = test == 0 ? NOTHING : plain.tests().get(test - 1).written();
            refuse(Kind.PREMISE, path, CertificateCode.TEST_FAILS.of(step, name(step), test, written));
        }
    }

    private String name(int step) {
        return plain.steps().get(step - 1).name();
    }

    private void ascending(Kind kind, String path, List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1) >= numbers.get(i)) {
                refuse(kind, path + "[" + i + "]", CertificateCode.NOT_ASCENDING.of(numbers.get(i)));
                return;
            }
        }
    }

    private void concluded(String path, List<Integer> claimed, List<Integer> known) {
        ascending(Kind.CONCLUSION, path, claimed);
        Set<Integer> said = new HashSet<>(claimed);
        Set<Integer> holding = new HashSet<>(known);
        claimed.stream()
                .filter(number -> !holding.contains(number))
                .forEach(number ->
                        refuse(Kind.CONCLUSION, path, CertificateCode.WITHOUT_STEP.of(number, conclusion(number))));
        known.stream()
                .filter(number -> !said.contains(number))
                .forEach(number -> refuse(Kind.CONCLUSION, path, CertificateCode.NOT_SAID.of(conclusion(number))));
    }

    private String conclusion(int number) {
        return number > plain.conclusions().size()
                ? NOTHING
                : PlainWriter.written(plain.conclusions().get(number - 1));
    }

    private boolean same(Kind kind, String path, @Nullable Object claimed, @Nullable Object known) {
        if (Objects.equals(claimed, known)) {
            return true;
        }
        refuse(
                kind,
                path,
                CertificateCode.IS_OTHER.of(
                        Objects.requireNonNullElse(claimed, NOTHING), Objects.requireNonNullElse(known, NOTHING)));
        return false;
    }

    /** Something that both tell, as the certificate claims it and as the book says it. */
    private record Both<E>(E claimed, E known) {}

    /**
     * Compares two lists: what only one of them has, what both have, and the order of it.
     *
     * @param compare compares what both have; says whether the list can be put in order by it
     */
    private <E> void list(
            Kind kind,
            String path,
            List<E> claimed,
            List<E> known,
            Function<E, String> id,
            BiPredicate<String, Both<E>> compare) {
        Map<String, E> byId = new LinkedHashMap<>();
        known.forEach(one -> byId.put(id.apply(one), one));
        Set<String> said = new HashSet<>();
        boolean isWhole = claimed.size() == known.size();
        for (int i = 0; i < claimed.size(); i++) {
            String at = path + "[" + i + "]";
            E one = claimed.get(i);
            E other = byId.get(id.apply(one));
            if (!said.add(id.apply(one))) {
                refuse(kind, at, CertificateCode.SAID_TWICE.of(id.apply(one)));
                isWhole = false;
            } else if (other == null) {
                refuse(kind, at, CertificateCode.DOES_NOT_FOLLOW.of(id.apply(one)));
                isWhole = false;
            } else {
                isWhole &= compare.test(at, new Both<>(one, other));
            }
        }
        byId.keySet().stream()
                .filter(one -> !said.contains(one))
                .forEach(one -> refuse(kind, path, CertificateCode.NOT_SAID.of(one)));
        if (isWhole && !claimed.stream().map(id).toList().equals(List.copyOf(byId.keySet()))) {
            refuse(Kind.ORDER, path, CertificateCode.OTHER_ORDER.of());
        }
    }

    /** Says whether a measure has the right outcome; of one that has not, nothing is told that hangs on it. */
    private boolean outcome(String path, Both<OutcomeFound> both) {
        OutcomeFound claimed = both.claimed();
        OutcomeFound known = both.known();
        if (same(Kind.OUTCOME, path + ".kind", claimed.kind(), known.kind())) {
            same(Kind.TIME, path + ".when", claimed.when(), known.when());
            same(Kind.PART, path + ".partOf", claimed.partOf(), known.partOf());
            same(Kind.ORDER, path + ".order", claimed.order(), known.order());
        }
        return claimed.kind() == known.kind();
    }

    private boolean duty(String path, Both<DutyFound> both) {
        DutyFound claimed = both.claimed();
        DutyFound known = both.known();
        if (same(Kind.DUTY, path + ".refs", claimed.refs(), known.refs())) {
            same(Kind.TIME, path + ".when", claimed.when(), known.when());
            same(Kind.PART, path + ".partOf", claimed.partOf(), known.partOf());
        }
        return claimed.refs().equals(known.refs());
    }

    private boolean warning(String path, Both<WarningFound> both) {
        return same(
                Kind.WARNING,
                path + ".refs",
                both.claimed().refs(),
                both.known().refs());
    }

    private void review(@Nullable ReviewFound claimed, @Nullable ReviewFound known) {
        ReviewFound said = claimed == null ? NO_REVIEW : claimed;
        ReviewFound right = known == null ? NO_REVIEW : known;
        same(Kind.REVIEW, "review.by", said.by(), right.by());
        list(Kind.REVIEW, "review.events", said.events(), right.events(), Function.identity(), (at, both) -> true);
    }
}
