package no.varde.web;

import io.swagger.v3.core.converter.ModelConverters;
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
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to what is derived of controllers and records what they do not show: bodies and problems. */
final class ApiSkeleton implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info()
                .title("")
                .version("")
                .description("Recommends measures, with reasons. It decides nothing for anyone, and keeps nothing."));
        Components components = document.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addResponses("Problem", problem());
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(ApiSkeleton::describe);
    }

    private static ApiResponse problem() {
        ProblemKind kind = ProblemKind.INVALID_ASSESSMENT;
        String fault = "`1850-01-01` is not between 1900-01-01 and 2199-12-31";
        Problem example = new Problem(
                kind.type(),
                kind.title().toString(),
                kind.status(),
                kind.detail().toString(),
                null,
                List.of(new ProblemFault("asOf", 1, 10, fault)));
        return new ApiResponse()
                .description("A problem as RFC 9457 has it, with every fault of the request.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", schema("Problem").example(example)));
    }

    private static void describe(Operation operation) {
        addProblems(operation, "400", "406", "500");
        if (List.of("recommend", "converse").contains(operation.getOperationId())) {
            operation.setRequestBody(new RequestBody().required(true).content(assessment()));
            addProblems(operation, "408", "413", "415", "422", "503");
        }
    }

    private static Content assessment() {
        Content content = new Content();
        for (String type : AssessmentBody.MEDIA_TYPES) {
            content.addMediaType(type, schema("Assessment").example(Map.of()));
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
