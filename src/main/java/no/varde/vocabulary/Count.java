package no.varde.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * "At least n of these".
 *
 * @param members answer bands, findings that hold, or outcomes
 */
public record Count(String id, int atLeast, List<Sentence<Condition>> members) {

    public Count {
        members = List.copyOf(members);
    }

    /** Returns the members that are answers. */
    public List<Band> answers() {
        return members.stream()
                .flatMap(member -> member.meaning().answer().stream())
                .toList();
    }

    /** Returns the ids of the members that are findings. */
    public List<String> findings() {
        return members.stream().flatMap(member -> findings(member.meaning())).toList();
    }

    private static Stream<String> findings(Condition member) {
        return member.match(new Condition.Cases<>(
                answer -> Stream.empty(),
                finding -> Stream.of(finding.finding()),
                level -> Stream.empty(),
                count -> Stream.empty(),
                duty -> Stream.empty(),
                outcome -> Stream.empty(),
                dueBy -> Stream.empty()));
    }

    /** Returns the members that are outcomes. */
    public List<Condition.OutcomeIs> outcomes() {
        return members.stream().flatMap(member -> outcomes(member.meaning())).toList();
    }

    private static Stream<Condition.OutcomeIs> outcomes(Condition member) {
        return member.match(new Condition.Cases<>(
                answer -> Stream.empty(),
                finding -> Stream.empty(),
                level -> Stream.empty(),
                count -> Stream.empty(),
                duty -> Stream.empty(),
                Stream::of,
                dueBy -> Stream.empty()));
    }

    /** By the id alone, which is the same where all else is: a count is often a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
