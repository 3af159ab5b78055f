package no.varde.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.document.Document;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a body says was asked in vain: the questions that it answers with unknown. One that is absent was not asked.
 *
 * @param membersAsked whether it tells who the members of the household are, if only that there are none
 */
record AskedInVain(Set<Asked> questions, boolean membersAsked) {

    /**
     * Reads it of a body whose assessment was read without a fault.
     *
     * @param assessment what was read
     */
    static AskedInVain of(Document body, Assessment assessment, Vocabulary vocabulary) {
        Set<Asked> asked = new HashSet<>();
        Node.Mapping root = mapping(body.root());
        add(assessment.main().ref(), root, vocabulary, asked);
        String list = vocabulary.persons().list();
        Node members = list == null ? null : root.get(list);
        if (members instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                String ref = assessment.members().get(i).ref();
                add(ref, mapping(sequence.items().get(i)), vocabulary, asked);
            }
        }
        return new AskedInVain(Set.copyOf(asked), members != null);
    }

    private static void add(String ref, Node.Mapping person, Vocabulary vocabulary, Set<Asked> asked) {
        for (Node.Entry entry : mapping(person.get("answers")).entries()) {
            Question question = vocabulary.questions().get(entry.key());
            if (question != null
                    && entry.value() instanceof Node.Scalar scalar
                    && scalar.text().equals(Answer.UNKNOWN.written())) {
                asked.add(new Asked(ref, question));
            }
        }
    }

    private static Node.Mapping mapping(@Nullable Node node) {
        return node instanceof Node.Mapping mapping ? mapping : new Node.Mapping(Place.startOf(""), List.of());
    }
}
