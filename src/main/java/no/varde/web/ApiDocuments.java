package no.varde.web;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.SecurityService;
import org.springdoc.core.utils.PropertyResolverUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps the OpenAPI document with the book that it speaks of: it is made once for each book and language, and another book
 * has another one.
 */
@Component
final class ApiDocuments extends OpenAPIService {

    private final ObjectProvider<ServedBook> served;

    ApiDocuments(
            SecurityService security,
            SpringDocConfigProperties settings,
            PropertyResolverUtils properties,
            ObjectProvider<ServedBook> served) {
        super(Optional.empty(), security, settings, properties, Optional.empty(), Optional.empty(), Optional.empty());
        this.served = served;
    }

    /** The documents of one book by their languages. */
    private record Kept(Map<String, OpenAPI> byLanguage) {}

    private Map<String, OpenAPI> kept() {
        return served.getObject()
                .kept(Kept.class, any -> new Kept(new ConcurrentHashMap<>()))
                .byLanguage();
    }

    @Override
    public @Nullable OpenAPI getCachedOpenAPI(Locale language) {
        return kept().get(language.toLanguageTag());
    }

    @Override
    public void setCachedOpenAPI(OpenAPI document, Locale language) {
        kept().put(language.toLanguageTag(), document);
    }
}
