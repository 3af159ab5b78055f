package no.varde.web;

import no.varde.report.ResultModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has results written in less time. */
@Configuration(proxyBeanMethods = false)
class ResultConfiguration {

    @Bean
    ResultModule resultModule() {
        return new ResultModule();
    }
}
