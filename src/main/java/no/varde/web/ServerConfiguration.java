package no.varde.web;

import java.net.InetAddress;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts {@link ProblemValve} in the place of the server's own error pages, and keeps the server to this machine. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(
            JsonMapper json, ObjectProvider<LastPage> page) {
        return factory ->
                factory.addContextCustomizers(context -> install(context, new ProblemValve(json, page::getObject)));
    }

    /** Refuses to open a door to others, since nobody signs in yet. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> onlyThisMachine(
            ServerProperties server, @Value("${varde.open-to-network:false}") boolean openToNetwork) {
        return factory -> {
            InetAddress address = server.getAddress();
            if (!openToNetwork && (address == null || !address.isLoopbackAddress())) {
                throw new OpenToNetwork(address);
            }
        };
    }

    private static void install(Context context, ProblemValve valve) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass(ProblemValve.class.getName());
        host.getPipeline().addValve(valve);
    }
}
