package no.varde.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.service.ServedBook;
import no.varde.vocabulary.Vocabulary;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds to the OpenAPI document what controllers do not show: bodies, problems and the book. */
@Component
final class ApiDocument implements OpenApiCustomizer {

    private final ObjectProvider<ServedBook> served;
    private final Clock clock;

    ApiDocument(ObjectProvider<ServedBook> served, Clock clock) {
        this.served = served;
        this.clock = clock;
    }

    @Override
    public void customise(OpenAPI document) {
        Vocabulary vocabulary = served.getObject().book().vocabulary();
        String language = vocabulary.languages().wishedOrOfRules(Locale.ENGLISH.getLanguage());
        document.setInfo(new Info()
                .title(vocabulary.title().in(language))
                .version(vocabulary.version())
                .description("Recommends measures, with reasons. It decides nothing for anyone, and keeps nothing."));
        addComponents(document.getComponents(), vocabulary, language);
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(operation -> describe(operation, vocabulary));
    }

    private static void addComponents(Components components, Vocabulary vocabulary, String language) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addResponses("Problem", problem());
        components.addSchemas("FormerAssessment", former(new AssessmentSchema(vocabulary, language).schema()));
        Schema<?> assessment = schemaOf(new AssessmentSchema(vocabulary, language).schema());
        assessment.addProperty(ComparedBody.SINCE, new Schema<>().$ref("#/components/schemas/FormerAssessment"));
        components.addSchemas("Assessment", assessment);
    }

    private static ApiResponse problem() {
        Problem example = Problem.of(
                ProblemKind.INVALID_ASSESSMENT,
                List.of(new ProblemFault("asOf", 1, 10, "`1850-01-01` is not between 1900-01-01 and 2199-12-31")));
        return new ApiResponse()
                .description("A problem as RFC 9457 has it, with every fault of the request.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", schema("Problem").example(example)));
    }

    /** Returns the schema of an assessment that must say its own day. */
    private static Schema<?> former(Map<String, Object> assessment) {
        return schemaOf(assessment)
                .addRequiredItem("asOf")
                .description(
                        "An assessment made before, with which this one is to be compared; persons by their refs.");
    }

    private static Schema<?> schemaOf(Map<String, Object> written) {
        return Json31.mapper().convertValue(written, Schema.class);
    }

    private void describe(Operation operation, Vocabulary vocabulary) {
        addProblems(operation, "400", "406", "500");
        if ("recommend".equals(operation.getOperationId())) {
            operation.setRequestBody(new RequestBody().required(true).content(assessment(vocabulary)));
            addProblems(operation, "408", "413", "415", "422", "503");
        }
    }

    private Content assessment(Vocabulary vocabulary) {
        Object example = new AssessmentExample(vocabulary, LocalDate.now(clock)).example();
        Content content = new Content();
        for (String type : AssessmentBody.MEDIA_TYPES) {
            content.addMediaType(type, schema("Assessment").example(example));
        }
        return content;
    }

    private static MediaType schema(String name) {
        return new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + name));
    }

    private static void addProblems(Operation operation, String... statuses) {
        for (String status : statuses) {
            operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/Problem"));
        }
    }
}
