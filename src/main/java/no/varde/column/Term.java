package no.varde.column;

/** That a case is in a column, or that it is not. */
record Term(int column, boolean negated) {

    static final Term ALWAYS = new Term(Places.EVERY_CASE, false);
    static final Term NEVER = new Term(Places.NO_CASE, false);

    Term not() {
        return new Term(column, !negated);
    }
}
