package no.varde.page;

import java.util.List;

/** What somebody has before them on the way: pages that ask, lead on, and show. Places on a page are told in XPath. */
interface Screen {

    /**
     * What can be answered.
     *
     * @param rest the name of the one answer for the rest of the list it stands in; empty where it stands in none
     */
    record Field(String name, String rest, boolean isTyped, boolean hangsOnAnother) {

        boolean isRest() {
            return name.equals(rest);
        }
    }

    /**
     * A question that is to be seen.
     *
     * @param name of the field it is answered in
     * @param rest as of the field
     */
    record Question(String name, String rest) {}

    void open(String path);

    /** Returns the address of the page within the service. */
    String path();

    String language();

    /** Returns the place in the conversation that the page asks for. */
    String place();

    /** Presses what leads on, and waits for the page that comes: with a fault it would be the same. */
    void press(String what);

    boolean asksHowMany();

    /** Returns what can be answered, in order, whether it is to be seen yet or not. */
    List<Field> fields();

    /** Returns the questions that are to be seen. */
    List<Question> questions();

    /** Says whether a question is there to be answered: one that hangs on another answer is not, before that is given. */
    boolean isSeen(String name);

    /** Chooses values of a question, and nothing else of it. */
    void choose(String name, List<String> values);

    /** Writes in an empty field. */
    void write(String name, String text);
}
