package no.varde.conversation;

import no.varde.vocabulary.ConversationPage;

/**
 * A page of the conversation, taken with one person.
 *
 * @param ref the person; the main one for a page about the household
 */
public record Stop(ConversationPage page, String ref) {}
