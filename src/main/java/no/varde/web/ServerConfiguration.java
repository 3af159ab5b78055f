package no.varde.web;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts {@link ProblemValve} in the place of the server's own error pages. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(
            JsonMapper json, ObjectProvider<LastPage> page, ObjectProvider<RequestLanguage> language) {
        return factory -> factory.addContextCustomizers(
                context -> install(context, new ProblemValve(json, page::getObject, language::getObject)));
    }

    private static void install(Context context, ProblemValve valve) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(ProblemValve.class.getName());
        host.getPipeline().addValve(valve);
    }
}
