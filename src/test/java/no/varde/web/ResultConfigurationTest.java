package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.report.ResultModule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

class ResultConfigurationTest extends WebTest {

    private final JsonMapper json;

    @Autowired
    ResultConfigurationTest(JsonMapper json) {
        this.json = json;
    }

    @Test
    void the_service_writes_results_in_the_quick_way() {
        assertThat(json.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains(ResultModule.class.getName());
    }
}
