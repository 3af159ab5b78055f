package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads an assessment from a document, and tells every fault in it at once. */
public final class AssessmentReader {

    /** The most members of a household that are read. */
    public static final int MOST_MEMBERS = 30;

    /** The most entries of a log that are read. */
    public static final int MOST_LOG_ENTRIES = 500;

    /** The form of a file of the second kind, which tells more than answers. */
    public static final String FORM = "varde-answers/2";

    /** The key under which a file says its form. */
    static final String FILE = "file";

    /** The form of a file of the first kind. In one that says so, what nobody would be asked for is left out and told. */
    static final String FIRST_FORM = "varde-answers/1";

    /** The forms of the files that are read; a file that does not say it is of the first. */
    public static final List<String> FORMS = List.of(FIRST_FORM, FORM);

    /** What the ref of a member looks like. */
    public static final String REF = "[A-Za-z0-9][A-Za-z0-9-]{0,31}";

    /** A national identity number, a date of birth or a telephone number, as it may be written. */
    private static final String MANY_DIGITS = ".*\\d{6}.*";

    private static final Pattern SEPARATORS = Pattern.compile("(?<=\\d)[ .-](?=\\d)");

    private final Vocabulary vocabulary;
    private final Faults faults = new Faults();
    private final Faults remarks = new Faults();
    private final PossibleCheck possible;
    private final List<InVain> inVain = new ArrayList<>();
    private final List<LeftBehind> leftOut = new ArrayList<>();

    private AssessmentReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.possible = new PossibleCheck(vocabulary);
    }

    /**
     * An assessment, or the faults that keep it from being one.
     *
     * @param notes what is told beside the answers; nothing where there are faults
     * @param remarks what is to be said of it all the same; none where there are faults
     */
    public record Result(@Nullable Assessment assessment, FileNotes notes, List<Fault> faults, List<Remark> remarks) {
        public Result {
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads an assessment.
     *
     * @param today the day to use where the document has no {@code asOf}
     * @return the assessment when there is no fault, else every fault with its place and its path in the document
     */
    public static Result read(Vocabulary vocabulary, Document document, LocalDate today) {
        AssessmentReader reader = new AssessmentReader(vocabulary);
        reader.faults.addAll(document.faults());
        return document.root() == null
                ? new Result(null, FileNotes.NONE, reader.faults.sorted(), List.of())
                : reader.result(Fields.of(document.root(), "", reader.faults), today);
    }

    private Result result(Fields file, LocalDate today) {
        Assessment assessment = assessment(file, today);
        String list = vocabulary.persons().list();
        List<Became> became = new BecameReader(vocabulary, faults, assessment, today).read(file);
        file.done();
        return faults.isEmpty()
                ? new Result(
                        assessment,
                        new FileNotes(inVain, list != null && file.has(list), became, leftOut),
                        List.of(),
                        remarks.sorted().stream().map(Remark::new).toList())
                : new Result(null, FileNotes.NONE, faults.sorted(), List.of());
    }

    private Assessment assessment(Fields fields, LocalDate today) {
        possible.stand(fields);
        LocalDate asOf = asOf(fields, today);
        Persons persons = vocabulary.persons();
        Person main = person(persons.main(), fields.optionalFields("answers"), Reach.MAIN, asOf);
        List<Person> members = persons.list() == null ? List.of() : members(fields, persons.list(), asOf);
        LogEntryReader entries = new LogEntryReader(faults, asOf);
        Map<String, List<LogEntry>> logs = new HashMap<>();
        vocabulary.logs().values().forEach(log -> logs.put(log.id(), entries.read(log, fields)));
        Assessment assessment = new Assessment(asOf, main, members, logs);
        List<LeftBehind> left = LeftBehind.in(vocabulary, assessment);
        if (fields.optional(FILE) instanceof Node.Scalar kind && kind.text().equals(FIRST_FORM)) {
            left.forEach(one -> possible.remark(one, assessment, remarks));
            leftOut.addAll(left);
            return agreed(possible.moved(assessment, LeftBehind.without(left, assessment)), List.of());
        }
        left.forEach(one -> possible.report(one, assessment));
        return agreed(assessment, left);
    }

    /** Reports answers that cannot all be right; of those that a log contradicts, no more is said. */
    private Assessment agreed(Assessment assessment, List<LeftBehind> left) {
        List<AtOdds> atOdds = AtOdds.in(vocabulary, assessment);
        atOdds.forEach(one -> possible.report(one, assessment));
        if (atOdds.isEmpty()) {
            possible.check(assessment, left);
        }
        return assessment;
    }

    private LocalDate asOf(Fields fields, LocalDate today) {
        Node written = fields.optional("asOf");
        if (written == null) {
            return today;
        }
        LocalDate asOf = new AnswerReader(faults, today).day("asOf", written);
        if (asOf != null && asOf.isAfter(today)) {
            remarks.add(written.place(), "asOf", AssessmentCode.COUNTED_FROM_LATER.of(asOf, today));
        }
        return asOf == null ? AnswerReader.LATEST : asOf; // no other date is then called too late
    }

    private List<Person> members(Fields fields, String list, LocalDate asOf) {
        List<Person> members = new ArrayList<>();
        Map<String, Integer> refs = new HashMap<>();
        if (fields.nodes(list).size() > MOST_MEMBERS) {
            fields.fault(list, AssessmentCode.TOO_MANY.of(MOST_MEMBERS));
            return members;
        }
        for (Fields member : fields.list(list)) {
            String ref = member.text("ref");
            if (SEPARATORS.matcher(ref).replaceAll("").matches(MANY_DIGITS)) {
                member.fault(
                        "ref",
                        AssessmentCode.REF_TOO_LONG.of(
                                String.valueOf(vocabulary.persons().member())));
                members.add(person(ref, member.optionalFields("answers"), Reach.MEMBER, asOf));
                member.done();
                continue;
            }
            if (member.has("ref") && !ref.matches(REF)) {
                member.fault(
                        "ref",
                        AssessmentCode.REF_A_NAME.of(
                                ref, String.valueOf(vocabulary.persons().member())));
            }
            if (ref.equals(vocabulary.persons().main())) {
                member.fault("ref", AssessmentCode.REF_OF_MAIN.of(ref));
            }
            Integer first = refs.putIfAbsent(ref, members.size());
            if (first != null && member.has("ref")) {
                member.fault("ref", AssessmentCode.REF_TAKEN.of(ref, list, first));
            }
            members.add(person(ref, member.optionalFields("answers"), Reach.MEMBER, asOf));
            member.done();
        }
        return members;
    }

    private Person person(String ref, @Nullable Fields written, Reach reach, LocalDate asOf) {
        Map<String, Answer> answers = new HashMap<>();
        if (written == null) {
            return new Person(ref, answers);
        }
        AnswerReader reader = new AnswerReader(faults, asOf);
        RoughDayReader rough = new RoughDayReader(faults, vocabulary.talk(), asOf);
        for (Node.Entry entry : written.entries()) {
            String path = written.path(entry.key());
            Question question = vocabulary.questions().get(entry.key());
            if (question == null) {
                faults.add(entry.place(), path, () -> FormCode.NOT_A_QUESTION
                        .of(entry.key())
                        .maybe(Suggestion.near(
                                entry.key(), vocabulary.questions().keySet())));
            } else if ((question.reach() == Reach.MEMBER) != (reach == Reach.MEMBER)) {
                faults.add(entry.place(), path, misplaced(question));
            } else {
                Answer answer = rough.read(question, path, entry.value())
                        .orElseGet(() -> reader.read(question.scale(), question.notAfterAsOf(), path, entry.value()));
                if (answer.isKnown()) {
                    answers.put(question.id(), answer);
                } else {
                    inVain.add(new InVain(ref, question));
                }
            }
        }
        Person person = new Person(ref, answers);
        written.entries().forEach(entry -> remarkSplit(entry, person, written));
        possible.stand(person, written);
        return person;
    }

    private Message misplaced(Question question) {
        Persons persons = vocabulary.persons();
        String member = String.valueOf(persons.member());
        return question.reach() == Reach.MEMBER
                ? AssessmentCode.OF_EACH_MEMBER.of(question.id(), member, String.valueOf(persons.list()))
                : AssessmentCode.NOT_OF_MEMBER.of(question.id(), member);
    }

    /** Says of a question that was split that the others are to be asked, where none of them is. */
    private void remarkSplit(Node.Entry entry, Person person, Fields written) {
        Question question = vocabulary.questions().get(entry.key());
        if (question == null
                || !person.answer(question.id()).isKnown()
                || question.splitInto().isEmpty()) {
            return;
        }
        if (question.splitInto().stream().noneMatch(part -> person.answer(part).isKnown())) {
            Message parts = question.splitInto().stream()
                    .map(FormCode.FOUND::of)
                    .reduce(AssessmentCode.AND::of)
                    .orElseThrow();
            remarks.add(entry.place(), written.path(entry.key()), AssessmentCode.SINCE_SPLIT.of(entry.key(), parts));
        }
    }
}
