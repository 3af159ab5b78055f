package no.varde.web;

import java.nio.file.Path;
import no.varde.settings.Settings;
import no.varde.settings.SettingsReader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the settings before anything is made of them, so that a service that is set wrongly is never half started. */
final class SettingsAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        WrittenSettings written = new WrittenSettings(context.getEnvironment());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Settings settings = SettingsReader.read(written.bySetting(), temporary, written.faults());
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
