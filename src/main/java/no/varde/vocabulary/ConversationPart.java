package no.varde.vocabulary;

/** A part of the conversation, by which it tells how far it has come: the pages of one subject. */
public record ConversationPart(String id, Text name) {}
