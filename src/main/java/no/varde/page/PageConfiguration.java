package no.varde.page;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.util.HttpSessionMutexListener;

/** The files that pages ask for, and the words on them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    /** The browser keeps only what many other services use as well: it tells nothing of this one. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl kept =
                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
        versioned(registry, "/vendor/**", "classpath:/static/vendor/").setCacheControl(kept);
        versioned(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/")
                .setCacheControl(kept);
        versioned(registry, "/assets/**", "classpath:/static/assets/");
    }

    /** A file's address holds the hash of what is in it, so that a new version is never taken for the old one. */
    private static ResourceHandlerRegistration versioned(
            ResourceHandlerRegistry registry, String address, String folder) {
        ResourceHandlerRegistration files = registry.addResourceHandler(address).addResourceLocations(folder);
        files.resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        return files;
    }

    /** Gives each session one thing by which its requests take turns: the session may be another object each time. */
    @Bean
    HttpSessionMutexListener sessionMutex() {
        return new HttpSessionMutexListener();
    }

    @Bean
    MessageSource messageSource(ObjectProvider<PageLanguage> language) {
        return new PageWords(language);
    }
}
