package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.conversation.Conversation;
import no.varde.conversation.Pace;
import no.varde.conversation.Stop;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks how many members the household has. */
@Component
final class MembersForms {

    /**
     * What the page shows.
     *
     * @param written what stands in the field
     * @param fault what is wrong with that, in words
     * @param losing how many of the last members would go, with what was said of them; 0 where none would
     */
    record Members(String written, int most, @Nullable String fault, int losing) {}

    private final Conversations conversations;
    private final ConversationForms forms;

    MembersForms(Conversations conversations, ConversationForms forms) {
        this.conversations = conversations;
        this.forms = forms;
    }

    ModelAndView show(Held held, Stop stop, Locale locale) {
        Conversation conversation = held.conversation();
        String written = conversation.membersAsked()
                ? Integer.toString(conversation.given().members().size())
                : "";
        return view(held, stop, new Members(written, held.interview().mostMembers(), null, 0), locale);
    }

    /** Takes the number, or returns the page with what is wrong with it or has to be confirmed; null when taken. */
    @Nullable
    ModelAndView take(
            Held held, Stop stop, MultiValueMap<String, String> sent, HttpServletRequest request, Locale locale) {
        String written = String.valueOf(sent.getFirst("antall")).strip();
        int most = held.interview().mostMembers();
        int number = written.matches("\\d{1,4}") ? Integer.parseInt(written) : -1;
        if (number < 0 || number > most) {
            String shown = sent.containsKey("antall") ? written : "";
            String fault = forms.words(locale)
                    .of(
                            shown.isEmpty() ? "conversation.members.empty" : "conversation.members.fault",
                            FaultWords.quoted(shown),
                            Integer.toString(most));
            return again(held, stop, new Members(shown, most, fault, 0), locale);
        }
        int losing = held.conversation().given().members().size() - number;
        if (losing > 0 && !written.equals(sent.getFirst("bekreft"))) {
            return again(held, stop, new Members(written, most, null, losing), locale);
        }
        String token = sent.getFirst("samtale");
        conversations.change(request, token == null ? "" : token, old -> {
            Conversation changed = old.interview().members(old.conversation(), number);
            return sent.containsKey("resultat") ? changed.at(Pace.JUDGEMENT) : changed;
        });
        return null;
    }

    /** Shows the page as it was sent. */
    ModelAndView asSent(Held held, Stop stop, MultiValueMap<String, String> sent, Locale locale) {
        String written = sent.getFirst("antall");
        return view(
                held,
                stop,
                new Members(
                        written == null ? "" : written.strip(), held.interview().mostMembers(), null, 0),
                locale);
    }

    private ModelAndView again(Held held, Stop stop, Members members, Locale locale) {
        ModelAndView again = view(held, stop, members, locale);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView view(Held held, Stop stop, Members members, Locale locale) {
        ModelAndView view = new ModelAndView("conversation/members", "members", members);
        view.addObject("answering", true);
        view.addObject("form", forms.of(held, stop, Voice.of(held.vocabulary().talk()), locale));
        return view;
    }
}
