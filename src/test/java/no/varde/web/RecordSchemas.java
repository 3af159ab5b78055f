package no.varde.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the schemas of the OpenAPI document what its maker does not see in a record: what may be absent, what each
 * component means, a list that has a name of its own, and of which kinds a sealed one is.
 */
final class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> told = java.getRawClass();
        if (told.isSealed()) {
            return define(told, kinds(told, context), context);
        }
        if (java.isContainerType() && told.getPackageName().startsWith("no.varde.")) {
            return define(told, many(java, context), context);
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Schema<?> defined = told.isRecord() ? context.getDefinedModels().get(name(told)) : null;
        if (defined != null && defined.getProperties() != null) {
            complete(defined, told);
        }
        return schema;
    }

    private Schema<?> kinds(Class<?> told, ModelConverterContext context) {
        return new JsonSchema()
                .oneOf(Arrays.stream(told.getPermittedSubclasses())
                        .<Schema>map(kind -> one(kind, context))
                        .toList());
    }

    /** Returns the schema of a list or a map that we named. */
    private Schema<?> many(JavaType java, ModelConverterContext context) {
        Schema<?> one = one(java.getContentType().getRawClass(), context);
        return java.isMapLikeType()
                ? new JsonSchema().typesItem("object").additionalProperties(one)
                : new JsonSchema().typesItem("array").items(one);
    }

    private @Nullable Schema<?> one(Class<?> told, ModelConverterContext context) {
        Schema<?> schema = context.resolve(new AnnotatedType(told));
        boolean isValue =
                !context.getDefinedModels().containsKey(name(told)); // as a record is that is written as a text
        return told.isRecord() && !isValue ? reference(told) : schema;
    }

    /** Gives a schema the name of a class, and returns a reference to it. */
    private Schema<?> define(Class<?> told, Schema<?> schema, ModelConverterContext context) {
        context.defineModel(name(told), schema.description(new RecordWords(told).ofWhole()));
        return reference(told);
    }

    private Schema<?> reference(Class<?> told) {
        return new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + name(told));
    }

    /**
     * Returns what the schema of a class is called.
     *
     * @throws IllegalStateException when another class has that name: one of the two would go missing
     */
    private String name(Class<?> told) {
        io.swagger.v3.oas.annotations.media.Schema given =
                told.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        String name = given == null ? told.getSimpleName() : given.name();
        Class<?> first = named.computeIfAbsent(name, unnamed -> told);
        if (first != told) {
            throw new IllegalStateException(first + " and " + told + " would have one schema");
        }
        return name;
    }

    private static void complete(Schema<?> schema, Class<?> told) {
        RecordWords words = new RecordWords(told);
        describe(schema, words.ofWhole());
        for (RecordComponent component : told.getRecordComponents()) {
            String property = property(component);
            if (!mayBeAbsent(component)) {
                schema.addRequiredItem(property);
            }
            describe(schema.getProperties().get(property), words.of(component.getName()));
        }
    }

    private static void describe(@Nullable Schema<?> schema, String words) {
        if (schema != null && !words.isEmpty()) {
            schema.setDescription(words);
        }
    }

    private static String property(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }
}
