package no.varde.web;

import no.varde.settings.Settings;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has bodies read before a thread is given to their requests, in bounded time and memory. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration implements WebMvcConfigurer {

    private static final long MEGABYTE = 1 << 20;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new BodyRefusals());
    }

    @Bean
    BodyPace bodyPace(Settings settings) {
        return BodyPace.within(settings.bodyTime());
    }

    @Bean
    BodyRoom bodyRoom(Settings settings) {
        return new BodyRoom(settings.bodyMegabytes() * MEGABYTE, settings.shareOfOneAddress());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodyFirst(
            BodyPace pace, BodyRoom room, Settings settings) {
        Arriving.Most most = settings.workshop() == null ? Arriving.Most.OF_ANSWERS : Arriving.Most.OF_BOOKS;
        return factory -> factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                ProtocolHandler protocol = ((Connector) event.getSource()).getProtocolHandler();
                protocol.setAdapter(new BodyFirst(protocol.getAdapter(), pace, room, most));
            }
        }));
    }
}
