package no.varde.certificate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate.BecameOf;
import no.varde.certificate.Certificate.Input;
import no.varde.certificate.Certificate.PersonTold;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Node.Scalar;
import no.varde.document.Place;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what a certificate says was read, as a file of answers that says the same would be read by its book. */
public final class InputReading {

    private static final Place PLACE = Place.startOf("receipt");

    private final Vocabulary vocabulary;

    public InputReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The answers, or why they are refused.
     *
     * @param assessment null only where a refusal says why
     * @param notes what was told beside them
     */
    public record Answered(@Nullable Assessment assessment, FileNotes notes, List<Refusal> refusals) {
        public Answered {
            refusals = List.copyOf(refusals);
        }
    }

    /** Reads what a certificate says was read; what its book would not read is refused. */
    public Answered read(Certificate certificate) {
        Input input = certificate.input();
        if (input.persons().isEmpty()
                || !input.persons().get(0).ref().equals(vocabulary.persons().main())) {
            return refused(CertificateCode.MAIN_FIRST.of(vocabulary.persons().main()));
        }
        LocalDate latest =
                LocalDate.ofInstant(certificate.made(), ZoneOffset.UTC).plusDays(1); // wherever it was made
        AssessmentReader.Result read =
                AssessmentReader.read(vocabulary, new Document(file(certificate.asOf(), input), List.of()), latest);
        Assessment assessment = read.assessment();
        if (assessment == null) {
            return new Answered(
                    null,
                    FileNotes.NONE,
                    read.faults().stream().map(this::refusal).toList());
        }
        return Inputs.of(vocabulary, assessment, read.notes()).equals(input)
                ? new Answered(assessment, read.notes(), List.of())
                : refused(CertificateCode.NOT_AS_READ.of());
    }

    private static Answered refused(Message message) {
        return new Answered(null, FileNotes.NONE, List.of(new Refusal(Kind.INPUT, "input", message)));
    }

    private Refusal refusal(Fault fault) {
        return new Refusal(Kind.INPUT, "input: " + fault.path(), fault.message());
    }

    private Node file(LocalDate asOf, Input input) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(entry("file", text(AssessmentReader.FORM)));
        entries.add(entry("asOf", text(asOf.toString())));
        entries.add(entry("answers", answers(input.persons().get(0))));
        String list = vocabulary.persons().list();
        List<PersonTold> members = input.persons().subList(1, input.persons().size());
        if (input.membersAsked() || !members.isEmpty()) {
            entries.add(entry(
                    String.valueOf(list),
                    new Node.Sequence(
                            PLACE, members.stream().map(InputReading::member).toList())));
        }
        input.logs()
                .forEach((log, told) -> entries.add(entry(
                        log,
                        new Node.Sequence(
                                PLACE, told.stream().map(InputReading::values).toList()))));
        entries.add(entry("measures", new Node.Sequence(PLACE, became(input))));
        return new Node.Mapping(PLACE, entries);
    }

    private static Node member(PersonTold member) {
        return new Node.Mapping(PLACE, List.of(entry("ref", text(member.ref())), entry("answers", answers(member))));
    }

    private static Node answers(PersonTold person) {
        List<Node.Entry> entries = new ArrayList<>();
        person.answers().forEach((question, value) -> entries.add(entry(question, node(value))));
        person.inVain().stream()
                .filter(question -> !person.answers().containsKey(question))
                .distinct()
                .forEach(question -> entries.add(entry(question, text("UNKNOWN"))));
        return new Node.Mapping(PLACE, entries);
    }

    private static Node values(Map<String, Value> values) {
        return new Node.Mapping(
                PLACE,
                values.entrySet().stream()
                        .map(told -> entry(told.getKey(), node(told.getValue())))
                        .toList());
    }

    private static List<Node> became(Input input) {
        List<Node> became = new ArrayList<>();
        input.persons().forEach(person -> person.became().forEach(one -> became.add(became(person.ref(), one))));
        return became;
    }

    private static Node became(String ref, BecameOf one) {
        List<Node.Entry> entries = new ArrayList<>(List.of(
                entry("person", text(ref)),
                entry("measure", text(one.measure())),
                entry("became", text(one.became())),
                entry("day", text(one.day().toString()))));
        String because = one.because();
        if (because != null) {
            entries.add(entry("because", text(because)));
        }
        return new Node.Mapping(PLACE, entries);
    }

    private static Node node(Value value) {
        return value.match(new Value.Cases<Node>(
                word -> text(word.text()),
                words -> new Node.Sequence(
                        PLACE, words.texts().stream().map(InputReading::text).toList()),
                whole -> new Scalar(PLACE, String.valueOf(whole.value()), Scalar.Type.NUMBER)));
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(PLACE, key, value);
    }

    private static Node text(String text) {
        return new Scalar(PLACE, text, Scalar.Type.TEXT);
    }
}
