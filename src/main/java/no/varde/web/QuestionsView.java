package no.varde.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.AskedWith;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** All that a form needs to ask for an assessment, in one language. */
record QuestionsView(
        String language,
        Whom persons,
        List<Asked> questions,
        List<Listed> logs,
        List<Part> parts,
        List<OnPage> pages,
        List<Together> impossible) {

    /**
     * Who is asked about.
     *
     * @param member the members of the household, absent where the book knows none
     * @param shared the reach of a question that concerns all of them
     */
    record Whom(Main main, @Nullable Member member, String shared) {}

    /** The main person. */
    record Main(String id, String name) {}

    /** A kind of member, and the key of an assessment under which they are listed. */
    record Member(String id, String list, String name) {}

    /**
     * A question.
     *
     * @param reach whose runs see the answer; that of a member is answered for each of them
     * @param type YNU, ENUM, SET, INT or DATE
     * @param values what can be answered, besides UNKNOWN; absent for a number and a date
     * @param redFlag whether some answer to it is a red flag
     * @param onlyWith the answer to another question that an answer to this one implies
     * @param notAfterAsOf whether a date must not lie after the day of the assessment
     * @param page the page of the conversation that asks it; absent where none does
     * @param askedWith the answers to other questions of which any lets it be asked, as an unknown one does; absent where
     *     everybody is asked
     * @param stands the answers, and for a date the bands of days, that can be true though none of those lets it be asked;
     *     absent where there are none
     */
    record Asked(
            String id,
            String about,
            String reach,
            String type,
            @Nullable List<Value> values,
            @Nullable Range range,
            boolean redFlag,
            String ask,
            @Nullable OnlyWith onlyWith,
            boolean notAfterAsOf,
            @Nullable String page,
            @Nullable List<AnyOf> askedWith,
            @Nullable List<String> stands) {}

    /** Any of some answers to another question. */
    record AnyOf(String question, List<String> is) {}

    /** A list of things that happened, each told in codes. */
    record Listed(String id, String name, List<Told> fields) {}

    /**
     * What may be told of an entry of a list.
     *
     * @param values what can be told, besides UNKNOWN; absent for a date
     */
    record Told(String id, String type, @Nullable List<Value> values, String ask, boolean notAfterAsOf) {}

    /**
     * A constant that can be answered.
     *
     * @param label what the book calls it; absent for a yes or a no
     */
    record Value(String value, @Nullable String label) {}

    /** The least and the greatest number that can be answered. */
    record Range(int from, int to) {}

    /** An answer to another question. */
    record OnlyWith(String question, String is) {}

    /** A part of the conversation in which the questions are asked. */
    record Part(String id, String name) {}

    /**
     * A page of the conversation.
     *
     * @param part the id of its part; absent where the book names no parts
     * @param core whether it comes first; any other comes after it where it can still matter
     * @param concerns whose questions it asks: that of a member is taken once, with all of them
     * @param members whether it asks for the members of the household, and nothing else
     * @param lists questions that are asked together under one heading
     * @param questions the ids of the questions, in the order in which they are asked
     */
    record OnPage(
            String id,
            @Nullable String part,
            boolean core,
            String concerns,
            String heading,
            @Nullable String why,
            boolean members,
            List<Under> lists,
            List<String> questions) {}

    /**
     * Questions that are asked together under one heading.
     *
     * @param ask the heading
     * @param of the ids of the questions
     */
    record Under(String ask, List<String> of) {}

    /**
     * Answers that cannot all be right.
     *
     * @param where of each question the band in which the answer would lie
     * @param text why it cannot be
     */
    record Together(String id, Map<String, String> where, String text) {}

    static QuestionsView of(Vocabulary vocabulary, String language) {
        return new QuestionsView(
                language,
                whom(vocabulary.persons(), language),
                vocabulary.questions().values().stream()
                        .map(question -> asked(question, vocabulary, language))
                        .toList(),
                vocabulary.logs().values().stream()
                        .map(log -> listed(log, language))
                        .toList(),
                vocabulary.conversationParts().stream()
                        .map(part -> new Part(part.id(), part.name().in(language)))
                        .toList(),
                vocabulary.conversation().stream()
                        .map(page -> page(page, vocabulary.persons(), language))
                        .toList(),
                vocabulary.impossible().stream()
                        .map(entry -> together(entry, language))
                        .toList());
    }

    private static OnPage page(ConversationPage page, Persons persons, String language) {
        return new OnPage(
                page.id(),
                page.part() == null ? null : page.part().id(),
                page.core(),
                word(Reach.of(page.concerns()), persons),
                page.heading().in(language),
                page.why() == null ? null : page.why().in(language),
                page.members(),
                page.lists().stream()
                        .map(list -> new Under(
                                list.ask().in(language),
                                list.of().stream().map(Question::id).toList()))
                        .toList(),
                page.questions().stream().map(Question::id).toList());
    }

    private static Together together(Impossible entry, String language) {
        Map<String, String> where = new LinkedHashMap<>();
        for (Band band : entry.where()) {
            where.put(band.of(), band.key());
        }
        return new Together(entry.id(), where, entry.says().in(language));
    }

    /** Returns the word of the book for a reach. */
    static String word(Reach reach, Persons persons) {
        return switch (reach) {
            case MAIN -> persons.main();
            case MEMBER -> String.valueOf(persons.member());
            case SHARED -> persons.shared();
        };
    }

    private static Whom whom(Persons persons, String language) {
        Text name = persons.memberName();
        Member member = name == null || persons.member() == null || persons.list() == null
                ? null
                : new Member(persons.member(), persons.list(), name.in(language));
        return new Whom(new Main(persons.main(), persons.mainName().in(language)), member, persons.shared());
    }

    static Asked asked(Question question, Vocabulary vocabulary, String language) {
        Question.OnlyWith onlyWith = question.onlyWith();
        return new Asked(
                question.id(),
                question.about(),
                word(question.reach(), vocabulary.persons()),
                question.scale().type(),
                values(question.scale(), question.labels(), language),
                question.scale()
                        .whole()
                        .map(whole -> new Range(whole.from(), whole.to()))
                        .orElse(null),
                question.redFlag() != null,
                question.ask().in(language),
                onlyWith == null ? null : new OnlyWith(onlyWith.question(), onlyWith.constant()),
                question.notAfterAsOf(),
                vocabulary.conversation().stream()
                        .filter(page -> page.questions().contains(question))
                        .map(ConversationPage::id)
                        .findFirst()
                        .orElse(null),
                askedWith(vocabulary.askedWith(question)),
                stands(vocabulary.askedWith(question)));
    }

    private static @Nullable List<AnyOf> askedWith(AskedWith askedWith) {
        return askedWith.any().isEmpty()
                ? null
                : askedWith.any().stream()
                        .map(gate -> new AnyOf(gate.question().id(), List.copyOf(gate.constants())))
                        .toList();
    }

    private static @Nullable List<String> stands(AskedWith askedWith) {
        return askedWith.stands().isEmpty()
                ? null
                : askedWith.stands().stream().map(Band::key).toList();
    }

    private static Listed listed(Log log, String language) {
        return new Listed(
                log.id(),
                log.name().in(language),
                log.fields().values().stream()
                        .map(field -> new Told(
                                field.id(),
                                field.scale().type(),
                                values(field.scale(), field.labels(), language),
                                field.ask().in(language),
                                field.notAfterAsOf()))
                        .toList());
    }

    private static @Nullable List<Value> values(Scale scale, Map<String, Text> labels, String language) {
        if (scale.choices().isEmpty()) {
            return null;
        }
        return scale.choices().stream()
                .map(constant -> {
                    Text label = labels.get(constant);
                    return new Value(constant, label == null ? null : label.in(language));
                })
                .toList();
    }
}
