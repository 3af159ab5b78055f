package no.varde.web;

/** The page that stands where no other can be made. Nothing that it is made of can fail. */
public interface LastPage {

    /**
     * Returns the page of a failure as HTML.
     *
     * @param failure the name of the failure, by which it is found in the log
     */
    String ofFailure(String failure);

    /**
     * Returns the page of a request that was not taken as HTML.
     *
     * @param status at least 400
     */
    String ofRefusal(int status);
}
