package no.varde.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds to the schemas of the OpenAPI document what its maker does not see in a record: what may be absent, what each
 * component means, a list that has a name of its own, and of which kinds a sealed one is.
 */
@Component
final class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> told = Json31.mapper().constructType(type.getType()).getRawClass();
        if (told.isSealed()) {
            return define(told, kinds(told, context), context);
        }
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema == null || !told.isRecord()) {
            return schema;
        }
        if (isValue(told)) {
            return define(told, schema, context);
        }
        Schema<?> defined = context.getDefinedModels().get(name(told));
        if (defined != null && defined.getProperties() != null) {
            complete(defined, told);
        }
        return schema;
    }

    /** Says whether a record is written as its one component is. */
    private static boolean isValue(Class<?> told) {
        RecordComponent[] components = told.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private Schema<?> kinds(Class<?> told, ModelConverterContext context) {
        List<Schema> kinds = Arrays.stream(told.getPermittedSubclasses())
                .<Schema>map(kind -> {
                    context.resolve(new AnnotatedType(kind));
                    return reference(kind);
                })
                .toList();
        return new Schema<>().oneOf(kinds);
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
