package no.varde.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.varde.settings.Setting;
import no.varde.settings.SettingFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What was written of settings, wherever: on the command line, in files, in the environment. */
final class WrittenSettings {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("varde");

    /** With what an option may begin that is no setting of ours, but one of a part that Varde is made of. */
    private static final Set<String> OF_PARTS = Set.of("varde", "server", "spring", "logging", "debug", "trace");

    private final ConfigurableEnvironment environment;

    WrittenSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** Returns each setting as it was written; what was not is absent. */
    Map<Setting, String> bySetting() {
        Map<Setting, String> written = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = value(ConfigurationPropertyName.of(setting.id()));
            if (value != null) {
                written.put(setting, value);
            }
        }
        return written;
    }

    private @Nullable String value(ConfigurationPropertyName name) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .map(source -> source.getConfigurationProperty(name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(ConfigurationProperty::getValue)
                .map(value -> resolved(String.valueOf(value)))
                .orElse(null);
    }

    /** What refers to something that nobody set stays as it was written, and is told so. */
    private String resolved(String value) {
        try {
            return environment.resolveRequiredPlaceholders(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Returns what is no setting at all, and what is none that the server can take. */
    List<SettingFault> faults() {
        List<SettingFault> faults = new ArrayList<>();
        Stream.concat(unknownOfOurs(), unknownOptions())
                .distinct()
                .map(Setting::unknown)
                .forEach(faults::add);
        faults.addAll(new ServerSettings(environment).faults());
        return faults;
    }

    private Stream<String> unknownOfOurs() {
        List<ConfigurationPropertyName> known = Stream.of(Setting.values())
                .map(setting -> ConfigurationPropertyName.of(setting.id()))
                .toList();
        return names(environment)
                .filter(OURS::isAncestorOf)
                .filter(name -> !known.contains(name))
                .map(ConfigurationPropertyName::toString);
    }

    /**
     * Returns the names of all that is set. The environment is left aside: others name what is theirs there, as a cluster
     * does that tells where a service called Varde is.
     */
    static Stream<ConfigurationPropertyName> names(ConfigurableEnvironment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(source -> !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource))
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream());
    }

    private Stream<String> unknownOptions() {
        PropertySource<?> options =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        return options instanceof CommandLinePropertySource<?> line
                ? Stream.of(line.getPropertyNames()).filter(name -> !OF_PARTS.contains(name.split("[.\\[]", 2)[0]))
                : Stream.empty();
    }
}
