package no.varde.web;

import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, before it is put into words.
 *
 * @param path the path in the body, or the name of a parameter or header
 * @param place where in the body; absent where the fault lies elsewhere
 */
record RequestFault(String path, @Nullable Place place, Message message) {

    static RequestFault inBody(Fault fault) {
        return new RequestFault(fault.path(), fault.place(), fault.message());
    }

    static RequestFault inRequest(String name, Message message) {
        return new RequestFault(name, null, message);
    }

    ProblemFault in(String language) {
        return new ProblemFault(
                path,
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                Fault.shown(message.in(language)));
    }
}
