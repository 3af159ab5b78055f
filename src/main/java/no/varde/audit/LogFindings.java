package no.varde.audit;

import java.util.ArrayList;
import java.util.List;
import no.varde.audit.LogFinding.Kind;
import no.varde.document.Message;

/** Gathers what is wrong with a part of a log; of very much the first hundred. */
final class LogFindings {

    private static final int MOST = 100;

    private final List<LogFinding> found = new ArrayList<>();

    void add(Kind kind, String path, Message message) {
        if (found.size() < MOST) {
            found.add(new LogFinding(kind, path, message));
        }
    }

    List<LogFinding> all() {
        return List.copyOf(found);
    }
}
