package no.varde.page;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import no.varde.rulebook.PackedFolder;
import no.varde.settings.Settings;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages take in: nothing from pages of others, no more conversations than there is room for, and small files. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration implements WebMvcConfigurer {

    private static final int MOST_BYTES = 1024 * 1024;

    /** Where there is a workshop, which is for one machine only, books are handed in too. */
    private static final int MOST_BYTES_OF_A_BOOK = PackedFolder.MOST_BYTES + MOST_BYTES;

    private static final Set<String> TAKING_FILES =
            Set.of("/apne", "/verksted", "/revisjon", "/revisjon/rapport", "/revisjon/tall");

    /** The programs' part keeps nothing between requests, so no page could misuse it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OwnPagesOnly()).excludePathPatterns("/api/**", "/v3/**");
        registry.addInterceptor(new LanguageBeside()).addPathPatterns("/vurdering/*"); // ours only, by the first
    }

    /** Takes files at the addresses that read them, into memory and never onto a disk. */
    @Bean
    MultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return TAKING_FILES.contains(request.getRequestURI()) && super.isMultipart(request);
            }
        };
        resolver.setResolveLazily(true); // so that it is the page that fails
        return resolver;
    }

    @Bean
    MultipartConfigElement multipartConfigElement(Settings settings) {
        int most = settings.workshop() == null ? MOST_BYTES : MOST_BYTES_OF_A_BOOK;
        String existing = System.getProperty("java.io.tmpdir"); // asked for, and never written to
        return new MultipartConfigElement(existing, most, most + MOST_BYTES, most + MOST_BYTES);
    }

    /** Bounds the memory that open conversations can take: there is a session for each place, and for nothing else. */
    @Bean
    Places places(Settings settings) {
        return new Places(settings.mostSessions(), settings.shareOfOneAddress(), InstantSource.system());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessionsInMemoryOnly() {
        return factory -> factory.addContextCustomizers(context -> {
            StandardManager manager = new StandardManager();
            manager.setPathname(null); // no session is written to a disk when the service stops
            context.setManager(manager);
        });
    }
}
