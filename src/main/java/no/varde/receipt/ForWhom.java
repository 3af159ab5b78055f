package no.varde.receipt;

import java.util.Optional;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate.By;
import no.varde.document.Message;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * For whom a receipt is asked for, as it was written; what is empty is not given.
 *
 * @param role the code of who helps; null where it is not given
 * @param unit of what part of an organisation; null where it is not given
 */
public record ForWhom(@Nullable String role, @Nullable String unit) {

    public ForWhom {
        role = given(role);
        unit = given(unit);
    }

    /**
     * Returns for whom a receipt of a case is asked for, where the case itself tells the role.
     *
     * @param vocabulary of the book, which may know what answer is a role
     */
    public static ForWhom of(Vocabulary vocabulary, Assessment assessment, @Nullable String unit) {
        Question asked = vocabulary.receiptRole();
        return new ForWhom(asked == null ? "" : role(assessment.main().answer(asked.id())), unit);
    }

    private static String role(Answer answer) {
        return answer.match(
                new Answer.Cases<>(unknown -> "", choice -> choice.constant(), choices -> "", whole -> "", day -> ""));
    }

    private static @Nullable String given(@Nullable String written) {
        return written == null || written.isEmpty() ? null : written;
    }

    /** Returns what is wrong with the role. */
    public Optional<Message> wrongRole() {
        return Optional.ofNullable(role).filter(one -> !By.isRole(one)).map(MakingCode.NOT_A_ROLE::of);
    }

    /** Returns what is wrong with the unit. */
    public Optional<Message> wrongUnit() {
        return Optional.ofNullable(unit).filter(one -> !By.isUnit(one)).map(MakingCode.NOT_A_UNIT::of);
    }

    /** Returns it as a receipt says it; nothing must be wrong with it. */
    public By by() {
        return new By(role, unit);
    }
}
