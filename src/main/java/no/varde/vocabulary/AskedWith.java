package no.varde.vocabulary;

import java.util.List;
import java.util.function.Predicate;

/**
 * With which answers to other questions a question is asked, and what an answer to it may be without them.
 *
 * @param any the answers of which any lets it be asked; none where everybody is asked
 * @param stands the bands of answers that can be true all the same, though nobody is asked: a day that has passed tells of
 *     what has ended
 */
public record AskedWith(List<Gate> any, List<Band> stands) {

    /** Of a question that everybody is asked. */
    static final AskedWith EVERYBODY = new AskedWith(List.of(), List.of());

    public AskedWith {
        any = List.copyOf(any);
        stands = List.copyOf(stands);
    }

    /**
     * Says whether the question is not to be asked: some answers let it be asked, and none of them can be given any more.
     *
     * @param closed says of one of the answers to others whether another is known than those that let the question be asked
     */
    public boolean isClosed(Predicate<Gate> closed) {
        for (Gate gate : any) {
            if (!closed.test(gate)) {
                return false;
            }
        }
        return !any.isEmpty();
    }

    /** Says whether an answer stays when the question is no longer to be asked. */
    public boolean stands(CellSet answer) {
        return stands.stream().anyMatch(band -> band.cells().meets(answer));
    }
}
