package no.varde.page.book;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.page.BookAddress;
import no.varde.page.Conversations;
import no.varde.page.Words;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the book of a request to the pages that show it, as it is read in the language of the request. */
@Configuration(proxyBeanMethods = false)
class Readings implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Conversations conversations;
    private final LocaleResolver language;
    private final MessageSource messages;

    Readings(Conversations conversations, LocaleResolver language, MessageSource messages) {
        this.conversations = conversations;
        this.language = language;
        this.messages = messages;
    }

    /** A book in each language in which somebody has read it. */
    private record ByLanguage(ServedBook served, Map<String, Reading> readings) {

        static ByLanguage of(ServedBook served) {
            return new ByLanguage(served, new ConcurrentHashMap<>());
        }

        Reading in(Locale locale, MessageSource messages) {
            return readings.computeIfAbsent(
                    locale.toLanguageTag(),
                    language -> new Reading(served.book(), language, new Words(messages, locale).language()));
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Reading.class || type == ServedBook.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        ServedBook served = conversations.book(request);
        BookAddress.content(request.getRequestURI())
                .filter(content -> !content.equals(served.content()))
                .ifPresent(never -> {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        return parameter.getParameterType() == ServedBook.class
                ? served
                : served.kept(ByLanguage.class, ByLanguage::of).in(language.resolveLocale(request), messages);
    }
}
