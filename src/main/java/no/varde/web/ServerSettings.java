package no.varde.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.document.Message;
import no.varde.settings.Setting;
import no.varde.settings.SettingFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

/** Tries what is set for the server on what the server reads, and goes on after the first that it cannot take. */
final class ServerSettings implements BindHandler {

    private static final ConfigurationPropertyName SERVER = ConfigurationPropertyName.of("server");

    private static final Set<ConfigurationPropertyName> TOLD_ELSEWHERE = Set.copyOf(Stream.of(Setting.values())
            .map(setting -> ConfigurationPropertyName.of(setting.id()))
            .toList());

    private final ConfigurableEnvironment environment;
    private final Set<ConfigurationPropertyName> read = new HashSet<>();
    private final List<SettingFault> faults = new ArrayList<>();

    ServerSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** Returns what the server could not read, and what it has no such setting for. */
    List<SettingFault> faults() {
        Binder binder = Binder.get(environment);
        binder.bind(SERVER, Bindable.of(ServerProperties.class), this);
        binder.bind(SERVER.append("tomcat"), Bindable.of(TomcatServerProperties.class), this);
        WrittenSettings.names(environment)
                .filter(SERVER::isAncestorOf)
                .filter(name -> !read.contains(name))
                .distinct()
                .map(name -> Setting.unknown(name.toString()))
                .forEach(faults::add);
        return faults;
    }

    @Override
    public <T> Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
        read.add(name);
        return target;
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        if (!TOLD_ELSEWHERE.contains(name)) {
            var written = context.getConfigurationProperty();
            Object value = written == null ? "" : written.getValue();
            faults.add(new SettingFault(name.toString(), RequestCode.NOT_ALLOWED.of(value, allowed(target))));
        }
        return null;
    }

    private static Message allowed(Bindable<?> target) {
        Class<?> type = target.getType().resolve(Object.class);
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant ->
                            "`" + constant.toString().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                    .reduce((before, last) -> before + ", " + last)
                    .map(all -> RequestCode.ONE_OF.of(all))
                    .orElseThrow();
        }
        if (type == Boolean.class || type == boolean.class) {
            return RequestCode.A_FLAG.of();
        }
        if (type == DataSize.class) {
            return RequestCode.A_SIZE.of();
        }
        if (type == Duration.class) {
            return RequestCode.A_TIME.of();
        }
        return type == Integer.class || type == int.class ? RequestCode.A_NUMBER.of() : RequestCode.WHAT_IT_CAN_BE.of();
    }
}
