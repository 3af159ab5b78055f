package no.varde.web;

/** The page that stands where no other can be made. Nothing that it is made of can fail. */
@FunctionalInterface
public interface LastPage {

    /**
     * Returns the page as HTML.
     *
     * @param failure the name of the failure, by which it is found in the log
     */
    String html(String failure);
}
