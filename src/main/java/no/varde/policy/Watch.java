package no.varde.policy;

import no.varde.policy.GateReport.Part;

/** Is told how far the gate is; by whichever thread works. */
@FunctionalInterface
public interface Watch {

    /**
     * Takes note that a part has got so far.
     *
     * @param done how much of the part is done
     * @param all how much there is to do
     */
    void at(Part part, int done, int all);
}
