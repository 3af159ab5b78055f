package no.varde.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of a book. What is the same for every book was derived from the code and lies beside this class;
 * a test derives it anew. What the book says is added here.
 */
final class ApiDocument {

    /** What every book shares. */
    static final String SKELETON = "openapi.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode document;

    private ApiDocument(ObjectNode document) {
        this.document = document;
    }

    /** @param today the day of the example */
    static ApiDocument of(RuleBook book, LocalDate today) {
        Vocabulary vocabulary = book.vocabulary();
        ObjectNode document = skeleton();
        String language = vocabulary.languages().wishedOrOfRules(Locale.ENGLISH.getLanguage());
        ObjectNode info = (ObjectNode) document.get("info");
        info.put("title", vocabulary.title().in(language));
        info.put("version", book.identity().version());
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        AssessmentSchema assessment = new AssessmentSchema(vocabulary, language);
        schemas.set("FormerAssessment", JSON.valueToTree(assessment.ofFormer()));
        schemas.set("Assessment", JSON.valueToTree(assessment.schema()));
        Map<String, Object> example = new AssessmentExample(vocabulary, today).example();
        document.at("/paths/~1api~1recommendations/post/requestBody/content")
                .forEach(type -> ((ObjectNode) type).set("example", JSON.valueToTree(example)));
        return new ApiDocument(document);
    }

    private static ObjectNode skeleton() {
        try (InputStream in = Objects.requireNonNull(ApiDocument.class.getResourceAsStream(SKELETON))) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns it for whoever asked at an address, as JSON. */
    byte[] at(String address) {
        ObjectNode told = JSON.createObjectNode();
        told.setAll(document);
        told.putArray("servers").addObject().put("url", address).put("description", "Generated server url");
        return JSON.writeValueAsBytes(told);
    }
}
