package no.varde.page;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
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

    /** The programs' part keeps nothing between requests, so no page could misuse it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OwnPagesOnly()).excludePathPatterns("/api/**", "/v3/**");
        registry.addInterceptor(new LanguageBeside()).addPathPatterns("/vurdering/*"); // ours only, by the first
    }

    /** Takes files at the one address that reads them, into memory and never onto a disk. */
    @Bean
    MultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return request.getRequestURI().equals("/apne") && super.isMultipart(request);
            }
        };
        resolver.setResolveLazily(true); // so that it is the page that fails
        return resolver;
    }

    @Bean
    MultipartConfigElement multipartConfigElement() {
        String existing = System.getProperty("java.io.tmpdir"); // asked for, and never written to
        return new MultipartConfigElement(existing, MOST_BYTES, 2 * MOST_BYTES, 2 * MOST_BYTES);
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
