package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads "at least n of these" and facts about the household, which are made of sentences read before. */
final class CountReader {

    private final Section section;
    private final MeasureSelection selection;
    private final SentenceCollector sentences;
    private final String language;

    CountReader(Section section, MeasureSelection selection, SentenceCollector sentences, String language) {
        this.language = language;
        this.section = section;
        this.selection = selection;
        this.sentences = sentences;
    }

    Map<String, Count> counts(List<Fields> written, Map<String, Question> questions, Map<String, Measure> measures) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Fields entry : written) {
            List<Sentence<Condition>> members = new ArrayList<>(named(entry));
            members.addAll(redFlags(entry.optionalFields("ofRedFlags"), questions));
            members.addAll(outcomes(entry, "ofRecommended", Set.of(OutcomeKind.RECOMMENDED), measures));
            members.addAll(
                    outcomes(entry, "ofSuggested", Set.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER), measures));
            checkDistinct(entry, members);
            Count count = new Count(entry.id("id"), atLeast(entry, members.size()), members);
            section.put(counts, entry, count.id(), count);
            Fields says = entry.fields("says");
            sentences.condition(says.place(), section.text(says, "YES"), new CountIs(count, true));
            if (says.has("NO")) {
                sentences.condition(says.place(), section.text(says, "NO"), new CountIs(count, false));
            }
            says.done();
            entry.done();
        }
        return counts;
    }

    private int atLeast(Fields entry, int members) {
        int atLeast = "half".equals(entry.optionalText("atLeast")) ? (members + 1) / 2 : entry.number("atLeast");
        if (members == 0) {
            entry.fault(VocabularyCode.COUNT_OF_NOTHING.of());
        } else if (atLeast < 1 || atLeast > members) {
            entry.fault("atLeast", VocabularyCode.MORE_THAN_MEMBERS.of(atLeast, members));
        }
        return atLeast;
    }

    private List<Sentence<Condition>> named(Fields entry) {
        List<Sentence<Condition>> members = new ArrayList<>();
        for (Node node : entry.nodes("of")) {
            Sentence<Condition> member = sentence(entry, "of", node);
            if (member == null) {
                continue;
            }
            if (isMember(member.meaning())) {
                members.add(member);
            } else {
                section.faults().add(node.place(), entry.path("of"), VocabularyCode.NOT_A_MEMBER.of());
            }
        }
        return members;
    }

    /** A member that counts twice would make "at least two" of one. */
    private void checkDistinct(Fields entry, List<Sentence<Condition>> members) {
        Set<Object> distinct = new HashSet<>();
        for (Sentence<Condition> member : members) {
            if (!distinct.add(counted(member.meaning()))) {
                entry.fault("of", VocabularyCode.MEMBER_TWICE.of(member.text().in(language)));
            }
        }
    }

    /** Returns what a member counts: a measure counts once, whatever kinds of its outcome do. */
    private static Object counted(Condition member) {
        return member.match(new Condition.Cases<>(
                answer -> answer,
                finding -> finding,
                level -> level,
                count -> count,
                duty -> duty,
                outcome -> outcome.measure(),
                dueBy -> dueBy));
    }

    private static boolean isMember(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> true,
                finding -> finding.found(),
                level -> false,
                count -> false,
                duty -> false,
                outcome -> true,
                dueBy -> false));
    }

    /** Returns the red flags of a group of questions, each as raised or as unknown. */
    private List<Sentence<Condition>> redFlags(@Nullable Fields wanted, Map<String, Question> questions) {
        if (wanted == null) {
            return List.of();
        }
        String about = wanted.text("about");
        boolean unknown = wanted.text("are").equals("UNKNOWN");
        if (!unknown && !wanted.text("are").equals("RAISED")) {
            wanted.fault("are", VocabularyCode.NOT_RAISED_OR_UNKNOWN.of(wanted.text("are")));
        }
        wanted.done();
        List<Sentence<Condition>> members = new ArrayList<>();
        for (Question question : questions.values()) {
            Band flag = question.redFlag();
            if (question.about().equals(about) && flag != null) {
                Sentence<Condition> member = sentences.saying(new AnswerIs(unknown ? question.unknown() : flag));
                if (member != null) {
                    members.add(member);
                }
            }
        }
        return members;
    }

    private List<Sentence<Condition>> outcomes(
            Fields entry, String key, Set<OutcomeKind> kinds, Map<String, Measure> measures) {
        List<Sentence<Condition>> members = new ArrayList<>();
        for (String id : selection.of(entry, key, measures)) {
            Sentence<Condition> member = sentences.saying(new OutcomeIs(id, kinds));
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    Map<String, HouseholdFact> household(List<Fields> written, int firstSlot) {
        Map<String, HouseholdFact> facts = new LinkedHashMap<>();
        for (Fields entry : written) {
            String id = entry.id("id");
            int slot = firstSlot + facts.size();
            Node any = entry.optional("any");
            Sentence<Condition> condition = any == null ? null : sentence(entry, "any", any);
            Band yes = new Band(id, "YES", slot, HouseholdFact.YES);
            Band no = new Band(id, "NO", slot, HouseholdFact.NO);
            section.put(
                    facts,
                    entry,
                    id,
                    new HouseholdFact(entry.place(), slot, id, condition, Map.of("YES", yes, "NO", no)));
            Fields says = entry.fields("says");
            sentences.condition(says.place(), section.text(says, "YES"), new AnswerIs(yes));
            sentences.condition(says.place(), section.text(says, "NO"), new AnswerIs(no));
            says.done();
            entry.done();
        }
        return facts;
    }

    private @Nullable Sentence<Condition> sentence(Fields entry, String key, Node node) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        Sentence<Condition> sentence = sentences.condition(text);
        if (sentence == null) {
            section.faults().add(node.place(), entry.path(key), () -> VocabularyCode.NOT_A_SENTENCE
                    .of(text)
                    .maybe(sentences.near(text)));
        }
        return sentence;
    }
}
