package no.varde.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.VocabularyReader;

/** Reads the files of a book, part by part: what a part says is read when those before it have no fault, its form always. */
final class BookReader {

    static final String VOCABULARY = "vocabulary/";

    private static final Fault NO_BOOK = new Fault(Place.startOf("vocabulary"), "", BookCode.NO_BOOK.of());

    private BookReader() {}

    /**
     * Reads a book.
     *
     * @throws RuleBookRejected as {@link RuleBook#read} says
     */
    static RuleBook read(BookFiles files) {
        if (!files.refused().isEmpty()) {
            throw new RuleBookRejected(files.refused());
        }
        Map<String, byte[]> vocabularyFiles = new TreeMap<>();
        Map<String, byte[]> ruleFiles = new TreeMap<>();
        files.byName()
                .forEach((name, content) -> (isVocabulary(name) ? vocabularyFiles : ruleFiles).put(name, content));
        if (vocabularyFiles.isEmpty()) {
            throw new RuleBookRejected(List.of(NO_BOOK));
        }
        return read(VocabularyReader.read(vocabularyFiles), ruleFiles, files.content());
    }

    /**
     * Reads the rules and principles of a book whose vocabulary has been read.
     *
     * @param content the hash of all its files
     */
    static RuleBook read(VocabularyReader.Result read, Map<String, byte[]> ruleFiles, String content) {
        Vocabulary vocabulary = read.vocabulary();
        if (vocabulary == null) {
            throw new RuleBookRejected(withForm(read.faults(), ruleFiles), read.languages());
        }
        Faults faults = new Faults();
        checkHousehold(vocabulary, faults);
        LetterCheck.check(vocabulary, faults);
        checkLines(vocabulary, faults);
        var published = PublicationReader.read(ruleFiles.remove(PublicationReader.FILE), faults);
        var meantLosses = MeantLossReader.read(ruleFiles.remove(MeantLoss.FILE), vocabulary.languages(), faults);
        var principles = PrincipleReader.read(ruleFiles.remove(PrincipleReader.FILE), vocabulary, faults);
        List<Rule> rules = LayerFiles.rules(vocabulary, ruleFiles, faults);
        TracingCheck.check(vocabulary, rules, faults);
        Strata strata = Strata.of(rules, faults);
        if (!faults.isEmpty()) {
            throw new RuleBookRejected(faults.sorted(), vocabulary.languages());
        }
        String number = vocabulary.number();
        Identity identity = new Identity(
                number,
                CanonicalRule.hash(read.canonical(), rules, vocabulary),
                Fingerprint.of(principles.canonical()),
                content,
                published.get(number));
        return RuleBook.of(vocabulary, rules, strata, principles.principles(), meantLosses, identity);
    }

    /** Returns the faults of a vocabulary with those that other files have whatever it says: those of their form. */
    private static List<Fault> withForm(List<Fault> ofVocabulary, Map<String, byte[]> others) {
        Faults faults = new Faults();
        faults.addAll(ofVocabulary);
        others.forEach((name, content) -> {
            if (name.endsWith(".dslr")) {
                RuleFile.read(name, content, faults);
            } else {
                faults.addAll(Document.read(name, content, Document.Format.ofFile(name))
                        .faults());
            }
        });
        return faults.sorted();
    }

    /** A fact about the household must ask what a member's run sees; anything else would never hold. */
    private static void checkHousehold(Vocabulary vocabulary, Faults faults) {
        ConditionScope scope = new ConditionScope(vocabulary);
        for (HouseholdFact fact : vocabulary.household().values()) {
            Sentence<Condition> any = fact.any();
            if (any != null && !scope.visibleTo(Role.MEMBER, any.meaning())) {
                faults.add(
                        fact.place(), BookCode.NOT_SEEN_BY_MEMBER.of(any.text().in(vocabulary.language())));
            }
        }
    }

    /** A line can hang only on what the run sees with which its measure or duty is listed. */
    private static void checkLines(Vocabulary vocabulary, Faults faults) {
        ConditionScope scope = new ConditionScope(vocabulary);
        vocabulary.lines().lines().forEach((subject, line) -> {
            Role role = vocabulary.concerns(subject).listedWith();
            line.variants().forEach(variant -> variant.when().stream()
                    .filter(sentence -> !scope.visibleTo(role, sentence.meaning()))
                    .forEach(sentence -> faults.add(
                            variant.place(),
                            BookCode.NOT_SEEN_BY_LIST.of(sentence.text().in(vocabulary.language()), subject))));
        });
    }

    private static boolean isVocabulary(String name) {
        return name.startsWith(VOCABULARY) && name.endsWith(".yaml");
    }
}
