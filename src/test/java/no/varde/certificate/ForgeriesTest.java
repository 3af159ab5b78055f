package no.varde.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.certificate.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a certificate of a situation, it is refused for just that. */
class ForgeriesTest {

    private static final CertificateCheck CHECK = new CertificateCheck(Made.PLAIN);

    /** What a signature, a key or a log alone can show. */
    private static final Set<Kind> OF_OTHERS = Set.of(Kind.SIZE, Kind.ENVELOPE, Kind.SIGNATURE, Kind.KEY, Kind.LOG);

    static Stream<Path> situations() {
        return TheBook.situations().stream();
    }

    static Set<Kind> codes(byte[] bytes) {
        Read read = CertificateJson.read(bytes);
        Certificate certificate = read.certificate();
        List<Refusal> refusals = certificate == null ? read.refusals() : CHECK.of(certificate);
        return refusals.stream().map(Refusal::kind).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void every_forgery_of_a_situation_is_refused_with_the_right_code(Path file) {
        assertThat(Forgeries.of(Made.of(file)))
                .hasSizeGreaterThan(70)
                .allSatisfy(forgery ->
                        assertThat(codes(forgery.bytes())).as(forgery.how()).isEqualTo(forgery.expected()));
    }

    @Test
    void each_code_that_the_content_alone_can_show_is_shown_by_some_forgery() {
        Map<Kind, Integer> counted = new TreeMap<>();
        situations()
                .flatMap(file -> Forgeries.of(Made.of(file)).stream())
                .flatMap(forgery -> forgery.expected().stream())
                .forEach(kind -> counted.merge(kind, 1, Integer::sum));
        List<Kind> all = new ArrayList<>(List.of(Kind.values()));
        all.removeAll(OF_OTHERS);
        assertThat(counted.keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(300);
    }

    @Test
    void an_answer_that_is_left_out_is_found_wherever_it_matters() {
        Certificate certificate = Made.of(TheBook.situations().get(3));
        Certificate.PersonTold told = certificate.input().persons().get(0);
        int found = 0;
        for (String question : told.answers().keySet()) {
            Map<String, Value> answers = new TreeMap<>(told.answers());
            answers.remove(question);
            List<Certificate.PersonTold> persons =
                    new ArrayList<>(certificate.input().persons());
            persons.set(0, new Certificate.PersonTold(told.ref(), answers, told.inVain(), told.became()));
            found += CHECK.of(with(certificate, persons)).isEmpty() ? 0 : 1;
        }
        assertThat(found).isBetween(told.answers().size() / 2, told.answers().size());
    }

    private static Certificate with(Certificate one, List<Certificate.PersonTold> persons) {
        return new Certificate(
                one.id(),
                one.made(),
                one.clockSetBack(),
                one.zone(),
                one.asOf(),
                one.reading(),
                one.engine(),
                one.build(),
                one.book(),
                one.by(),
                new Certificate.Input(persons, one.input().logs(), one.input().membersAsked()),
                one.persons(),
                one.duties(),
                one.warnings(),
                one.review(),
                one.salt());
    }
}
