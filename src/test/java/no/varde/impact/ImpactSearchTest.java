package no.varde.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.impact.Impact.Way;
import no.varde.impact.Moved.Worth;
import no.varde.impact.Subject.Kind;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What another book would say to people is what the decisions of both books say, person by person. */
class ImpactSearchTest {

    private static final RuleBook NARROWER = RuleBook.read(PlantedBook.ours()
            .plant(
                    "findings/alvorlige-faresignaler.dslr",
                    "  det er funnet at det har vært kvelertak\n",
                    "  det er funnet at det har vært kvelertak\n    den utsatte bor sammen med utøveren\n")
            .files());

    private static final List<Assessment> CASES = cases(400);

    private static List<Assessment> cases(int size) {
        RandomAssessments random =
                new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed("ImpactSearchTest"));
        List<Assessment> cases = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cases.add(random.next());
        }
        return cases;
    }

    private static Impact impact(RuleBook old, RuleBook present, List<Assessment> cases) {
        return new ImpactSearch(old, present).of(new Some(cases), done -> {});
    }

    @Test
    void a_book_takes_nothing_from_anybody_beside_itself() {
        Impact impact = impact(TheBook.BOOK, TheBook.BOOK, CASES);
        assertThat(impact.cases()).isEqualTo(CASES.size());
        assertThat(impact.changed()).isZero();
        assertThat(impact.ways()).isEmpty();
    }

    @Test
    void what_is_counted_is_what_the_decisions_of_both_books_say() {
        Impact impact = impact(TheBook.BOOK, NARROWER, CASES);
        Map<String, Integer> counted = new HashMap<>();
        impact.ways().forEach(way -> counted.put(key(way), way.number()));
        Map<String, Integer> decided = new HashMap<>();
        Decider narrower = new Decider(NARROWER);
        for (Assessment one : CASES) {
            Map<String, String> before = said(TheBook.DECIDER.decide(one));
            Map<String, String> after = said(narrower.decide(one));
            before.forEach((subject, was) -> {
                String is = after.get(subject);
                if (is != null && !is.equals(was)) {
                    decided.merge(subject.replaceFirst(" of .*", "") + " " + was + " " + is, 1, Integer::sum);
                }
            });
        }
        assertThat(decided).isNotEmpty();
        assertThat(counted).isEqualTo(decided);
        assertThat(impact.confirmed()).isEqualTo(impact.changed()).isPositive();
    }

    @Test
    void losses_stand_first_and_levels_before_all_else() {
        Impact impact = impact(TheBook.BOOK, NARROWER, CASES);
        assertThat(impact.ways().get(0).moved().worth()).isEqualTo(Worth.LOSS);
        assertThat(impact.ways().get(0).moved().subject().kind()).isEqualTo(Kind.LEVEL);
        assertThat(impact.ways().stream().map(way -> way.moved().worth()).toList())
                .isSorted();
        assertThat(impact.losing()).isPositive().isLessThanOrEqualTo(impact.changed());
    }

    @Test
    void what_one_book_takes_is_what_the_other_way_round_gives() {
        Impact there = impact(TheBook.BOOK, NARROWER, CASES);
        Impact back = impact(NARROWER, TheBook.BOOK, CASES);
        assertThat(number(back, Worth.GAIN)).isEqualTo(number(there, Worth.LOSS));
        assertThat(number(back, Worth.LOSS)).isEqualTo(number(there, Worth.GAIN));
    }

    @Test
    void a_question_that_the_old_book_does_not_have_is_not_known_to_it() {
        RuleBook older = RuleBook.read(PlantedBook.boat().files());
        RuleBook newer = RuleBook.read(PlantedBook.boat().files());
        RandomAssessments random = new RandomAssessments(newer.vocabulary(), 1);
        Assessment one = random.next();
        assertThat(new Fitted(older.vocabulary()).of(one)).isEqualTo(one);
        assertThat(new Fitted(TheBook.BOOK.vocabulary()).of(one).main().answers())
                .isEmpty();
    }

    private static int number(Impact impact, Worth worth) {
        return impact.ways().stream()
                .filter(way -> way.moved().worth() == worth)
                .mapToInt(Way::number)
                .sum();
    }

    private static String key(Way way) {
        Subject subject = way.moved().subject();
        String role = subject.kind() == Kind.LEVEL ? subject.role() + " " : "";
        return subject.kind() + " " + role + subject.id() + " " + way.moved().from() + " "
                + way.moved().to();
    }

    /** Returns what a decision says, by what it says it of. */
    private static Map<String, String> said(Decision decision) {
        Map<String, String> said = new HashMap<>();
        for (PersonResult person : decision.persons()) {
            String of = " of " + person.ref();
            said.put(Kind.LEVEL + " " + person.role() + " " + of, person.level().id());
            for (Outcome outcome : person.outcomes()) {
                String id = outcome.measure().id();
                said.put(Kind.MEASURE + " " + id + of, outcome.kind().name());
                if (outcome.kind().name().equals("RECOMMENDED")) {
                    said.put(Kind.TIME + " " + id + of, time(outcome.when()));
                }
            }
        }
        TheBook.BOOK.vocabulary().duties().keySet().forEach(id -> said.put(Kind.DUTY + " " + id, Moved.NOTHING));
        for (DutyResult duty : decision.duties()) {
            said.put(Kind.DUTY + " " + duty.duty().id(), Moved.HOLDS);
            said.put(Kind.TIME + " " + duty.duty().id(), time(duty.when()));
        }
        return said;
    }

    private static String time(@Nullable Time time) {
        return time == null ? Moved.NOTHING : time.id();
    }

    private record Some(List<Assessment> cases) implements Cases {
        @Override
        public int size() {
            return cases.size();
        }

        @Override
        public Assessment at(int number) {
            return cases.get(number);
        }

        @Override
        public String name(int number) {
            return "";
        }
    }
}
