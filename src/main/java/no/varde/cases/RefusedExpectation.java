package no.varde.cases;

import java.util.List;
import no.varde.document.Fault;

/** What must be told of an assessment that cannot be right, and whether its faults are so. */
record RefusedExpectation(List<Fault> found, Expected expected) {

    void check() {
        expected.fields().text("why");
        List<String> paths = found.stream().map(Fault::path).sorted().toList();
        if (!expected.texts("refused").stream().sorted().toList().equals(paths)) {
            expected.miss("refused", Miss.all(expected.texts("refused")), Miss.all(paths));
        }
        expected.items("notRepeated").stream()
                .filter(secret ->
                        found.stream().anyMatch(fault -> fault.toString().contains(secret.text())))
                .forEach(secret -> expected.miss(
                        secret.place(), "notRepeated", CaseCode.NO_TEXT.of(secret.text()), CaseCode.IT.of()));
    }
}
