package no.varde.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.page.Screen.Field;
import no.varde.page.conversation.ConversationFields;

/** What somebody answers on a page of questions who knows a situation; all else with «vet ikke». */
final class Replies {

    /** So often somebody says that something is unknown, before leaving it open. */
    private static final int ENOUGH_UNKNOWN = 3;

    private static final String NO = "NO";
    private final Screen screen;
    private final Assessment situation;
    private int saidUnknown;

    Replies(Screen screen, Assessment situation) {
        this.screen = screen;
        this.situation = situation;
    }

    /** Answers every question that is to be seen, in order: in a list what is so, and one answer for the rest. */
    void give() {
        if (screen.asksHowMany()) {
            screen.write("antall", Integer.toString(situation.members().size()));
        }
        List<Field> fields = screen.fields();
        for (Field field : fields) {
            if (field.isRest()) {
                screen.choose(field.name(), List.of(rest(fields, field.rest())));
            } else if (field.rest().isEmpty() || !written(field.name()).contains(rest(fields, field.rest()))) {
                answer(field);
            }
        }
    }

    private void answer(Field field) {
        String[] name = field.name().split("_", 2); // of a day the part stands behind all else
        List<String> written = written(name[0]);
        boolean isUnknown = written.contains(ConversationFields.UNKNOWN);
        boolean isOpen = field.rest().isEmpty() && isUnknown && saidUnknown++ >= ENOUGH_UNKNOWN;
        if (isOpen || field.hangsOnAnother() && !screen.isSeen(field.name())) {
            return; // what is left open is unknown as well
        }
        if (!field.isTyped()) {
            screen.choose(field.name(), written);
        } else if (!isUnknown) {
            String text = name.length == 1 ? written.get(0) : part(name[1], LocalDate.parse(written.get(0)));
            screen.write(field.name(), text);
        }
    }

    private List<String> written(String field) {
        String[] asked = field.split("--", 2); // of a member the ref stands behind the question
        Person person = asked.length == 1
                ? situation.main()
                : situation.person(asked[1]).person();
        return ConversationFields.written(person.answer(asked[0]), true);
    }

    /** Returns what most of a list is that is not so. */
    private String rest(List<Field> fields, String list) {
        return said(fields, list, NO) >= said(fields, list, ConversationFields.UNKNOWN)
                ? NO
                : ConversationFields.UNKNOWN;
    }

    private long said(List<Field> fields, String list, String value) {
        return fields.stream()
                .filter(field -> field.rest().equals(list) && !field.isRest() && !field.hangsOnAnother())
                .filter(field -> written(field.name()).contains(value))
                .count();
    }

    private static String part(String part, LocalDate day) {
        int number = Map.of("dag", day.getDayOfMonth(), "maned", day.getMonthValue(), "ar", day.getYear())
                .getOrDefault(part, 0);
        return Integer.toString(number);
    }
}
