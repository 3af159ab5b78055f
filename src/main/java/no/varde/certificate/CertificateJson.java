package no.varde.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.varde.certificate.Certificate.BecameOf;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.Input;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.PersonTold;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.certificate.Refusal.Kind;
import no.varde.certificate.StrictJson.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A certificate as bytes: JSON in its one form (RFC 8785), and back. What is null, zero, false or empty is left out. */
public final class CertificateJson {

    /** Writes texts, integers, flags, lists and objects as RFC 8785 has them: the keys in order, and no escape but the shortest. */
    private static final JsonMapper WRITER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CertificateJson() {}

    /** Returns the one form of a certificate, in UTF-8. */
    public static byte[] bytes(Certificate certificate) {
        return canonical(tree(certificate));
    }

    /**
     * Reads a certificate. Other bytes than those that {@link #bytes} makes of it are refused, whatever they say.
     *
     * @param bytes any at all
     */
    public static Read read(byte[] bytes) {
        Read read = content(bytes);
        Certificate certificate = read.certificate();
        return certificate == null || Arrays.equals(bytes(certificate), bytes)
                ? read
                : new Read(null, List.of(new Refusal(Kind.CANONICAL, "", CertificateCode.OTHER_BYTES.of())));
    }

    /**
     * Reads what a certificate says, in whatever form of its bytes, for who compares the bytes with others that are in the one
     * form.
     *
     * @param bytes any at all
     */
    public static Read content(byte[] bytes) {
        try {
            CertificateReader.Result read = CertificateReader.read(StrictJson.object(bytes, StrictJson.MOST_BYTES));
            return new Read(read.certificate(), read.refusals());
        } catch (Refused e) {
            return new Read(null, List.of(e.refusal()));
        }
    }

    /**
     * Finds where two certificates first say something else, in the order of their keys.
     *
     * @param one the canonical bytes of a certificate
     * @param other those of another
     * @return nothing where both are the same
     */
    public static Optional<Differing> differing(byte[] one, byte[] other) {
        try {
            return Differing.between(
                    StrictJson.object(one, StrictJson.MOST_BYTES), StrictJson.object(other, StrictJson.MOST_BYTES));
        } catch (Refused e) {
            throw new IllegalArgumentException("this is no certificate", e);
        }
    }

    /** Returns the one form of an object of texts, integers, flags, lists and objects. */
    static byte[] canonical(Map<String, ?> tree) {
        return WRITER.writeValueAsBytes(tree);
    }

    private static Map<String, Object> tree(Certificate certificate) {
        Tree parts = new Tree()
                .with("type", Certificate.TYPE)
                .with("id", certificate.id())
                .with("made", certificate.made().toString())
                .with("clockSetBack", certificate.clockSetBack() ? true : null)
                .with("zone", certificate.zone())
                .with("asOf", certificate.asOf().toString())
                .with("reading", certificate.reading())
                .with("engine", certificate.engine())
                .with("build", certificate.build())
                .with("book", book(certificate.book()))
                .with("by", by(certificate.by()))
                .with("input", input(certificate.input()))
                .with("persons", list(certificate.persons(), CertificateJson::person))
                .with("duties", list(certificate.duties(), CertificateJson::duty))
                .with("warnings", list(certificate.warnings(), CertificateJson::warning))
                .with("salt", certificate.salt());
        ReviewFound review = certificate.review();
        return (review == null ? parts : parts.with("review", review(review))).tree;
    }

    private static Map<String, Object> book(BookId book) {
        return new Tree()
                .with("version", book.version())
                .with("meaning", book.meaning())
                .with("content", book.content())
                .with("plain", book.plain())
                .tree;
    }

    private static Map<String, Object> by(By by) {
        return new Tree().with("role", by.role()).with("unit", by.unit()).tree;
    }

    private static Map<String, Object> input(Input input) {
        return new Tree()
                .with("persons", list(input.persons(), CertificateJson::told))
                .with("logs", map(input.logs(), entries -> list(entries, CertificateJson::values)))
                .with("membersAsked", input.membersAsked() ? true : null)
                .tree;
    }

    private static Map<String, Object> told(PersonTold person) {
        return new Tree()
                .with("ref", person.ref())
                .with("answers", values(person.answers()))
                .with("inVain", person.inVain())
                .with("became", list(person.became(), CertificateJson::became))
                .tree;
    }

    private static Map<String, Object> became(BecameOf became) {
        return new Tree()
                .with("measure", became.measure())
                .with("became", became.became())
                .with("because", became.because())
                .with("day", became.day().toString())
                .tree;
    }

    private static Map<String, Object> values(Map<String, Value> values) {
        return map(values, CertificateJson::value);
    }

    private static Object value(Value value) {
        return value.match(
                new Value.Cases<Object>(word -> word.text(), words -> words.texts(), whole -> whole.value()));
    }

    private static Map<String, Object> person(PersonFound person) {
        return new Tree()
                .with("ref", person.ref())
                .with("level", person.level())
                .with("fired", person.fired())
                .with("concluded", person.concluded())
                .with("outcomes", list(person.outcomes(), CertificateJson::outcome))
                .with("plan", person.plan())
                .tree;
    }

    private static Map<String, Object> outcome(OutcomeFound outcome) {
        return new Tree()
                .with("measure", outcome.measure())
                .with("kind", outcome.kind().name())
                .with("order", outcome.order() == 0 ? null : outcome.order())
                .with("when", outcome.when())
                .with("partOf", outcome.partOf())
                .tree;
    }

    private static Map<String, Object> duty(DutyFound duty) {
        return new Tree()
                .with("duty", duty.duty())
                .with("refs", duty.refs())
                .with("when", duty.when())
                .with("partOf", duty.partOf())
                .tree;
    }

    private static Map<String, Object> warning(WarningFound warning) {
        return new Tree().with("warning", warning.warning()).with("refs", warning.refs()).tree;
    }

    private static Map<String, Object> review(ReviewFound review) {
        LocalDate by = review.by();
        return new Tree().with("by", by == null ? null : by.toString()).with("events", review.events()).tree;
    }

    private static <E> List<Object> list(List<E> items, Function<E, Object> item) {
        return items.stream().map(item).toList();
    }

    private static <V> Map<String, Object> map(Map<String, V> values, Function<V, Object> value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((key, one) -> tree.put(key, value.apply(one)));
        return tree;
    }

    /** The parts of an object; those that are null, or empty lists or objects, are left out. */
    private static final class Tree {

        private final Map<String, Object> tree = new LinkedHashMap<>();

        Tree with(String key, @Nullable Object value) {
            boolean isEmpty =
                    value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
            if (value != null && !isEmpty) {
                tree.put(key, value);
            }
            return this;
        }
    }
}
