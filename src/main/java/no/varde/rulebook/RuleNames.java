package no.varde.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Faults;
import no.varde.document.Place;

/** The names of the rules of a book: each an id that no other has, and a title. */
final class RuleNames {

    private static final Pattern NAME = Pattern.compile("([A-ZÆØÅ]{2}-\\d{2,3}) (\\S.*)");

    private final Faults faults;
    private final Map<String, Place> ids = new HashMap<>();

    record Name(String id, String title) {}

    RuleNames(Faults faults) {
        this.faults = faults;
    }

    /** Returns the name of a draft in its parts; where it has none, the whole stands for both. */
    Name of(RuleDraft draft) {
        Matcher matcher = NAME.matcher(draft.name);
        Name name = matcher.matches() ? new Name(matcher.group(1), matcher.group(2)) : new Name(draft.name, draft.name);
        if (!matcher.matches()) {
            faults.add(draft.place, BookCode.NOT_A_RULE_NAME.of(draft.name));
        }
        Place first = ids.putIfAbsent(name.id(), draft.place);
        if (first != null) {
            faults.add(draft.place, BookCode.RULE_ID_TAKEN.of(name.id(), first));
        }
        return name;
    }

    /** Takes note of a rule of another file. */
    void take(Rule rule) {
        ids.put(rule.id(), rule.place());
    }

    /** Returns the ids of the names so far. */
    Set<String> ids() {
        return ids.keySet();
    }
}
