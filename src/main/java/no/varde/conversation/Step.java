package no.varde.conversation;

/** What comes next in a conversation. */
public sealed interface Step {

    /** Some questions. */
    record Ask(Stop stop) implements Step {}

    /** It is proved that no further answer can change the list; who wants to can answer more for the plans. */
    record Enough() implements Step {}

    /** All that was wanted has been asked, the judgement of the one who answers too. */
    record Done() implements Step {}
}
