package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.page.conversation.ConversationFields;

/** What somebody answers on a page of questions who knows a situation; all else with «vet ikke». */
final class Replies {

    /** So often somebody says that something is unknown, before leaving it open. */
    private static final int ENOUGH_UNKNOWN = 3;

    private static final String NO = "NO";
    private static final String FIELDS = ".questions input:not([type=hidden]):not(#antall)";
    private static final String READ =
            """
            all => [...new Map(all.map(one => [one.name, [
              one.name,
              one.closest('.listed')?.querySelector('[type=radio][name*="-rest-"]').name ?? '',
              String(one.type === 'text'),
              String(one.closest('.more-asked') !== null)]])).values()]
            """;

    private final Page page;
    private final Hand hand;
    private final Assessment situation;
    private int saidUnknown;

    Replies(Page page, Hand hand, Assessment situation) {
        this.page = page;
        this.hand = hand;
        this.situation = situation;
    }

    /**
     * What can be answered.
     *
     * @param rest the name of the one answer for the rest of the list it stands in; empty where it stands in none
     */
    private record Field(String name, String rest, boolean isTyped, boolean hangsOnAnother) {

        static Field of(Object read) {
            List<?> told = (List<?>) read;
            return new Field(
                    String.valueOf(told.get(0)),
                    String.valueOf(told.get(1)),
                    Boolean.parseBoolean(String.valueOf(told.get(2))),
                    Boolean.parseBoolean(String.valueOf(told.get(3))));
        }

        boolean isRest() {
            return name.equals(rest);
        }
    }

    /** Answers every question that is to be seen, in order: in a list what is so, and one answer for the rest. */
    void give() {
        if (page.locator("#antall").count() > 0) {
            hand.write(page, "antall", Integer.toString(situation.members().size()));
        }
        List<Field> fields = ((List<?>) page.locator(FIELDS).evaluateAll(READ))
                .stream().map(Field::of).toList();
        for (Field field : fields) {
            if (field.isRest()) {
                hand.choose(page, field.name(), List.of(rest(fields, field.rest())));
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
        if (isOpen || field.hangsOnAnother() && !isSeen(field.name())) {
            return; // what is left open is unknown as well
        }
        if (!field.isTyped()) {
            hand.choose(page, field.name(), written);
        } else if (!isUnknown) {
            String text = name.length == 1 ? written.get(0) : part(name[1], LocalDate.parse(written.get(0)));
            hand.write(page, field.name(), text);
            assertThat(page.locator("#" + field.name()).inputValue()).isEqualTo(text);
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

    /** Says whether a question is there to be answered: one that hangs on another answer is not, before that is given. */
    private boolean isSeen(String name) {
        return page.locator("input:not([type=hidden])[name='" + name + "']")
                .first()
                .isVisible();
    }

    private static String part(String part, LocalDate day) {
        int number = Map.of("dag", day.getDayOfMonth(), "maned", day.getMonthValue(), "ar", day.getYear())
                .getOrDefault(part, 0);
        return Integer.toString(number);
    }
}
