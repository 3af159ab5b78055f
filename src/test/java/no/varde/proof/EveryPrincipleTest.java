package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.decision.Decider;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** On a book whose every case is tried: what is proved holds in all of them, and what holds in all of them is proved. */
class EveryPrincipleTest {

    private static final List<String> OF_FLYER = List.of(
            "det viser seg at linen er dårlig",
            "minst to ting er galt",
            "luften er minst urolig",
            "luften er vill",
            "minst én drage er dårlig",
            "ingen drage er dårlig",
            "minst én drage er revet",
            "minst én drage er i urolig luft",
            "det er drager med",
            "det er ingen drager med",
            "å gå hjem er anbefalt eller kan vurderes");

    private static final List<String> OF_KITE = List.of(
            "det viser seg at dragen er dårlig",
            "det viser seg ikke at dragen er dårlig",
            "dragen er ikke revet",
            "luften er minst urolig",
            "å lappe dragen er anbefalt");

    private static final String FACT = "- id: some-kite-bad\n";
    private static final String MORE_FACTS =
            """
            - id: has-kites
              says:
                YES: {nb: det er drager med, en: there are kites}
                NO: {nb: det er ingen drager med, en: there are no kites}
            - id: some-kite-torn
              any: dragen er revet
              says:
                YES: {nb: minst én drage er revet, en: at least one kite is torn}
                NO: {nb: ingen drage er kjent å være revet, en: no kite is known to be torn}
            - id: some-kite-in-gusts
              any: luften er minst urolig
              says:
                YES: {nb: minst én drage er i urolig luft, en: at least one kite is in gusty air}
                NO: {nb: alle drager er i stille luft, en: all kites are in still air}
            """;

    /** A sentence about the flyer, the first kite or no one. */
    private record Said(String of, String sentence) {

        private static final Said NOTHING = new Said("", "");

        static Stream<Said> all() {
            return Stream.concat(
                    OF_FLYER.stream().map(sentence -> new Said("flyer", sentence)),
                    OF_KITE.stream().map(sentence -> new Said("kite", sentence)));
        }
    }

    /** That a sentence holds wherever two others do. */
    private record Claimed(Said whenever, Said and, Said then) {

        String principle() {
            String more = and.equals(Said.NOTHING) ? "" : ", %s: [%s]".formatted(and.of(), and.sentence());
            return "  kind: WHENEVER\n  whenever: {%s: [%s]%s}\n  then: {%s: [%s]}\n"
                    .formatted(whenever.of(), whenever.sentence(), more, then.of(), then.sentence());
        }
    }

    private static List<Claimed> claims() {
        List<Claimed> all = new ArrayList<>();
        Said.all().forEach(whenever -> Stream.concat(Stream.of(Said.NOTHING), Said.all())
                .filter(and -> and.equals(Said.NOTHING)
                        || whenever.of().equals("flyer") && and.of().equals("kite"))
                .forEach(and -> Said.all()
                        .filter(then -> !then.equals(whenever) && !then.equals(and))
                        .forEach(then -> all.add(new Claimed(whenever, and, then)))));
        return all;
    }

    private static RuleBook book(List<Claimed> claims) {
        StringBuilder principles = new StringBuilder("principles:\n");
        for (int i = 0; i < claims.size(); i++) {
            principles
                    .append("- id: P-%02d\n".formatted(i + 1))
                    .append("  says: {nb: Det plantede, en: What is planted}\n  source: AIR 1\n")
                    .append(claims.get(i).principle());
        }
        return RuleBook.read(PlantedBook.kite()
                .plant("vocabulary/rest.yaml", FACT, MORE_FACTS + FACT)
                .file("principles.yaml", principles.toString())
                .files());
    }

    @Test
    void what_holds_wherever_something_else_does_is_proved_and_nothing_else() {
        List<Claimed> claims = claims();
        RuleBook book = book(claims);
        Map<Said, BitSet> where = where(book);
        List<Claimed> hold =
                claims.stream().filter(claim -> holds(claim, where)).toList();
        AnyCase any = new AnyCase(book);
        List<Claimed> clear = IntStream.range(0, claims.size())
                .filter(i -> any.clears(book.principles().get(i)))
                .mapToObj(claims::get)
                .toList();
        assertThat(hold).containsAll(clear).hasSizeLessThan(claims.size() / 2);
        assertThat(clear).hasSizeGreaterThan(50);
        List<Claimed> rest = new ArrayList<>(hold);
        rest.removeAll(clear);
        assertThat(rest)
                .as("what one kite and others that are free do not show")
                .hasSizeBetween(1, hold.size() / 5);
        assertThat(Principles.prove(new Decider(book(rest)), TheBook.TODAY)).allMatch(Verdict::isProved);
    }

    private static boolean holds(Claimed claim, Map<Said, BitSet> where) {
        BitSet broken = (BitSet) Vocabulary.known(where, claim.whenever()).clone();
        broken.and(Vocabulary.known(where, claim.and()));
        broken.andNot(Vocabulary.known(where, claim.then()));
        if (claim.then().of().equals("kite")) {
            broken.and(Vocabulary.known(where, new Said("kite", "")));
        }
        return broken.isEmpty();
    }

    /** Returns in which cases each sentence holds, with up to three kites: four sentences need no more. */
    private static Map<Said, BitSet> where(RuleBook book) {
        TruthReading reading = new TruthReading(book);
        List<List<Facts>> cases =
                SmallBooks.everyAssessment(book, 3).stream().map(reading::read).toList();
        Map<Said, BitSet> where = new HashMap<>();
        where.put(Said.NOTHING, where(cases, facts -> true));
        where.put(new Said("kite", ""), where(cases, facts -> facts.size() > 1));
        Said.all().forEach(said -> {
            Condition meaning = Vocabulary.known(book.vocabulary().sentences().conditions(), said.sentence())
                    .meaning();
            int person = said.of().equals("flyer") ? 0 : 1;
            where.put(
                    said,
                    where(
                            cases,
                            facts -> facts.size() > person && facts.get(person).holds(meaning)));
        });
        return where;
    }

    private static BitSet where(List<List<Facts>> cases, Predicate<List<Facts>> holds) {
        BitSet where = new BitSet();
        IntStream.range(0, cases.size()).filter(i -> holds.test(cases.get(i))).forEach(where::set);
        return where;
    }
}
