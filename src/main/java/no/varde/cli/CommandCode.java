package no.varde.cli;

import no.varde.document.Code;

/** What a command says of itself, of its input and of a book. The texts stand in {@code messages/faults_*.properties}. */
enum CommandCode implements Code {
    AND,
    BECAUSE,
    BOOKS_NOT_COMPARED,
    LETTERS_LACKING,
    MAYBE_SECONDS,
    MOST_NEEDS,
    NEEDS_VALUE,
    NONE_IN,
    NOTHING_OF_BOOKS,
    NOTHING_OF_CHANGES,
    NOTHING_TO_ASK,
    NOT_AN_OPTION,
    NOT_A_COMMAND,
    NOT_A_FILE,
    NOT_A_FILE_NAME,
    NOT_A_FOLDER,
    NOT_A_FOLDER_OF_CASES,
    NOT_A_MEASURE,
    NOT_A_PATH,
    NOT_PEOPLE,
    NOT_SAID,
    NOT_SECONDS,
    NOT_WRITTEN,
    NO_EXPLANATION,
    NO_RECOMMENDATION,
    OF_LOCALE,
    OLD_BOOK_LACKS_LANGUAGE,
    ONE_AT_A_TIME,
    ONE_TOO_MANY,
    REMARK,
    SEE,
    UNREADABLE,
    WENT_WRONG,
    WHICH_BOOKS,
    WHICH_FILE,
    WHICH_PEOPLE,
    WRITTEN_OUTSIDE
}
