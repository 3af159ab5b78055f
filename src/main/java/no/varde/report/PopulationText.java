package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.impact.InventedPeople;
import no.varde.impact.Population;
import no.varde.impact.Population.Otherwise;
import no.varde.impact.Population.Share;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Says who invented people are: which shares somebody has counted, and that all others are assumed. */
final class PopulationText {

    private final ImpactWords words;
    private final Labels labels;
    private final Page page;
    private final Map<String, Question> questions;

    PopulationText(ImpactWords words, Page page) {
        this.words = words;
        this.labels = words.labels();
        this.page = page;
        this.questions = InventedPeople.questions(words.vocabularies());
    }

    void write(Population population, String file) {
        page.line(population.describes().in(words.language()));
        List<Share> counted = population.shares().stream()
                .filter(share -> !share.source().equals(Population.ASSUMED))
                .toList();
        if (!counted.isEmpty()) {
            page.subheading(labels.of("impact.people.counted"));
            counted.forEach(share -> page.item("*", shares(share)));
        }
        Otherwise otherwise = population.otherwise();
        page.blank();
        page.line(labels.of(
                "impact.people.assumed",
                population.shares().size() - counted.size(),
                file,
                otherwise.unknown(),
                otherwise.yes()));
    }

    private String shares(Share share) {
        Question question = Vocabulary.known(questions, share.question());
        List<String> each = new ArrayList<>();
        share.when().forEach((given, shares) -> {
            List<String> answers = new ArrayList<>();
            shares.forEach((word, number) -> answers.add(answer(question, word) + " " + number));
            String when = share.given() == null
                    ? ""
                    : labels.of(
                            "impact.people.given",
                            ask(Vocabulary.known(questions, share.given())),
                            answer(Vocabulary.known(questions, share.given()), given));
            each.add(when + String.join(", ", answers));
        });
        return ask(question) + " " + String.join("; ", each) + " (" + share.source() + ")";
    }

    private String ask(Question question) {
        return question.ask().in(words.language());
    }

    private String answer(Question question, String word) {
        Text label = question.labels().get(word);
        if (label != null) {
            return label.in(words.language());
        }
        return switch (word) {
            case "YES" -> labels.of("answer.yes");
            case "NO" -> labels.of("answer.no");
            default -> word.equals(Answer.UNKNOWN.written()) ? labels.of("answer.unknown") : word;
        };
    }
}
