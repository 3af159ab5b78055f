package no.varde.settings;

import no.varde.document.Code;

/** What can be wrong with what whoever runs the service sets. The texts stand in {@code messages/faults_*.properties}. */
enum SettingCode implements Code {
    ALLOWED_ADDRESS,
    ALLOWED_BODY_MEMORY,
    ALLOWED_BODY_TIME,
    ALLOWED_BOOK,
    ALLOWED_BOOKS,
    ALLOWED_EXIT,
    ALLOWED_KEY,
    ALLOWED_LOG,
    ALLOWED_METRICS,
    ALLOWED_MOST_SESSIONS,
    ALLOWED_OPEN_TO_NETWORK,
    ALLOWED_PLACES,
    ALLOWED_PORT,
    ALLOWED_SESSION_TIMEOUT,
    ALLOWED_SHARE_OF_ONE_ADDRESS,
    ALLOWED_UNPROVED,
    ALLOWED_URGENT,
    ALLOWED_WORKSHOP,
    ALLOWED_ZONE,
    ALL_ARE_OPEN,
    HOW_MANY_PLACES,
    IS_OPEN,
    NOT_A_KIND_OF_HELP,
    NOT_A_LANGUAGE,
    NOT_A_NUMBER_TO_CALL,
    NOT_A_SETTING,
    NOT_WRITABLE,
    NO_HELP,
    NO_TEXT,
    PORT_TAKEN,
    REFUSED,
    WORKSHOP_IS_OPEN
}
