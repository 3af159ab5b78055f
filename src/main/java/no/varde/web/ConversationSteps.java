package no.varde.web;

import java.util.List;
import java.util.Map;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Step;
import no.varde.conversation.StillUnknown;
import no.varde.conversation.Stop;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Spoken;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells programs what an interview asks next. It is the same interview that leads through the pages. */
final class ConversationSteps {

    private final Vocabulary vocabulary;
    private final Interview interview;
    private final String language;

    ConversationSteps(Vocabulary vocabulary, Interview interview, String language) {
        this.vocabulary = vocabulary;
        this.interview = interview;
        this.language = language;
    }

    /** Returns what comes next; when the facts suffice, what the one who answers makes of them, and then nothing. */
    ConversationStep after(Conversation conversation) {
        return interview
                .next(conversation)
                .match(new Step.Cases<>(
                        ask -> asking(conversation, ask.stop()),
                        enough -> after(conversation.at(Pace.JUDGEMENT)),
                        done -> new ConversationStep(language, true, null, unknown(conversation))));
    }

    private ConversationStep asking(Conversation conversation, Stop stop) {
        ConversationPage page = stop.page();
        List<Asked> asked = interview.questions(conversation, stop).stream()
                .filter(one -> !conversation.wasAsked(one))
                .toList();
        List<String> ids =
                asked.stream().map(one -> one.question().id()).distinct().toList();
        ConversationStep.StepPage shown = new ConversationStep.StepPage(
                page.id(),
                part(page.part()),
                page.heading().in(language),
                written(page.why()),
                page.members(),
                page.lists().stream()
                        .map(list -> new ConversationStep.StepList(
                                list.ask().in(language),
                                list.of().stream()
                                        .map(Question::id)
                                        .filter(ids::contains)
                                        .toList()))
                        .filter(list -> !list.of().isEmpty())
                        .toList(),
                asked.stream().map(this::question).toList());
        return new ConversationStep(language, false, shown, null);
    }

    private ConversationStep.@Nullable StepPart part(@Nullable ConversationPart part) {
        List<ConversationPart> parts = vocabulary.conversationParts();
        return part == null
                ? null
                : new ConversationStep.StepPart(
                        part.id(), part.name().in(language), parts.indexOf(part) + 1, parts.size());
    }

    private @Nullable String written(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    private ConversationStep.StepQuestion question(Asked asked) {
        Spoken spoken = vocabulary.talk().of(asked.question());
        return new ConversationStep.StepQuestion(
                asked.ref(),
                vocabulary.talk().said(asked.question()).in(language),
                spoken.aside(),
                spoken.help().stream()
                        .map(help -> vocabulary.talk().said(help, Map.of()).in(language))
                        .toList(),
                QuestionsView.asked(asked.question(), vocabulary, language));
    }

    private ConversationStep.StepUnknown unknown(Conversation conversation) {
        StillUnknown unknown = interview.stillUnknown(conversation, Aim.FIRST_SCREEN);
        return new ConversationStep.StepUnknown(
                unknown.count(),
                unknown.best().stream()
                        .map(one -> new ConversationStep.StepBest(
                                one.asked().question().id(),
                                one.asked().ref(),
                                one.asked().question().ask().in(language)))
                        .toList());
    }
}
