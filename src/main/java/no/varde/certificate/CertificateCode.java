package no.varde.certificate;

import no.varde.document.Code;

/** What can be said of a receipt that is refused. The texts stand in {@code messages/faults_*.properties}. */
enum CertificateCode implements Code {
    AFTER_ITS_END,
    DEEPER_THAN,
    DOES_NOT_FOLLOW,
    EMPTY_PART,
    IS_OTHER,
    MAIN_FIRST,
    MISSING_PART,
    NOT_ASCENDING,
    NOT_AS_READ,
    NOT_FIRED,
    NOT_SAID,
    NOT_THE_FORM,
    NO_JSON,
    NO_OBJECT,
    NO_STEP,
    NO_SUCH_VALUE,
    NO_UTF8,
    OF_OTHER_RUN,
    OTHER_BYTES,
    OTHER_ENVELOPE,
    OTHER_KIND,
    OTHER_ORDER,
    OTHER_READING,
    OTHER_TYPE,
    SAID_TWICE,
    SAME_KEY,
    TEST_FAILS,
    TOO_LARGE,
    UNKNOWN_PART,
    WITHOUT_STEP
}
