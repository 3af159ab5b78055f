package no.varde.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.impact.Population.Otherwise;
import no.varde.impact.Population.Share;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** Reads what is taken for granted of invented people, and tells every fault in it at once. */
public final class PopulationReader {

    private static final int ALL = 100;

    private final Map<String, Question> questions;
    private final BookLanguages languages;
    private final Set<String> read = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param questions those that may be asked, by id
     * @param languages in which its texts are written
     */
    public PopulationReader(Map<String, Question> questions, BookLanguages languages) {
        this.questions = questions;
        this.languages = languages;
    }

    public Population read(Fields file) {
        Text title = text(file, "title");
        Text describes = text(file, "describes");
        Fields members = file.fields("members");
        Share ofMembers = new Share("", null, Map.of("", shares(members, "shares", null, true)), source(members));
        members.done();
        Fields rest = file.fields("otherwise");
        Otherwise otherwise = new Otherwise(hundred(rest, "unknown"), hundred(rest, "yes"), source(rest));
        rest.done();
        List<Share> shares = new ArrayList<>();
        file.list("answers").forEach(entry -> share(entry, shares));
        file.done();
        return new Population(title, describes, ofMembers, shares, otherwise);
    }

    private Text text(Fields fields, String key) {
        Fields written = fields.fields(key);
        Map<String, String> texts = new LinkedHashMap<>();
        languages.all().forEach(language -> {
            if (written.has(language) || !languages.mayLackTexts(language)) {
                texts.put(language, written.text(language));
            }
        });
        written.done();
        return new Text(languages, texts);
    }

    private void share(Fields entry, List<Share> shares) {
        String id = entry.text("question");
        Question question = questions.get(id);
        if (question == null) {
            entry.fault(
                    "question", () -> FormCode.NOT_A_QUESTION.of(id).maybe(Suggestion.near(id, questions.keySet())));
        } else if (!read.add(id)) {
            entry.fault("question", PopulationCode.STANDS_HERE_TWICE.of(id));
        }
        String given = entry.optionalText("given");
        Map<String, Map<String, Integer>> when = new LinkedHashMap<>();
        if (given == null) {
            when.put("", shares(entry, "shares", question, false));
        } else {
            if (!read.contains(given)) {
                entry.fault("given", PopulationCode.GIVEN_LATER.of(given));
            }
            Fields each = entry.fields("when");
            each.entries().forEach(one -> when.put(one.key(), shares(each, one.key(), question, false)));
        }
        shares.add(new Share(id, given, when, source(entry)));
        entry.done();
    }

    private static String source(Fields fields) {
        return fields.text("source");
    }

    private static int hundred(Fields fields, String key) {
        int share = fields.number(key, 0);
        if (share > ALL) {
            fields.fault(key, PopulationCode.MORE_THAN_ALL.of(share));
        }
        return share;
    }

    private static Map<String, Integer> shares(
            Fields entry, String key, @Nullable Question question, boolean ofMembers) {
        Fields written = entry.fields(key);
        Map<String, Integer> shares = new LinkedHashMap<>();
        int sum = 0;
        for (Node.Entry one : written.entries()) {
            int share = hundred(written, one.key());
            shares.put(one.key(), share);
            sum += share;
            if (ofMembers && !one.key().matches("\\d")) {
                written.fault(one.key(), PopulationCode.NOT_A_NUMBER_OF_MEMBERS.of(one.key()));
            } else if (question != null && !Drawn.canBe(question.scale(), one.key())) {
                written.fault(one.key(), PopulationCode.NOT_AN_ANSWER.of(one.key(), question.id()));
            }
        }
        if (sum > ALL && (question == null || !question.scale().isSet())) {
            entry.fault(key, PopulationCode.SHARES_TOGETHER.of(sum));
        }
        return shares;
    }
}
