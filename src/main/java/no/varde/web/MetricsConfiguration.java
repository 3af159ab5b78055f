package no.varde.web;

import no.varde.audit.KeptLog;
import no.varde.receipt.Receipts;
import no.varde.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of the service, where {@code varde.metrics} names a port for them. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean(destroyMethod = "close")
    @Nullable
    MetricsServer metricsServer(Settings settings, Receipts receipts, ObjectProvider<KeptLog> log) {
        Integer port = settings.metrics();
        return port == null ? null : new MetricsServer(port, new Metrics(receipts, () -> figures(log)));
    }

    private static KeptLog.@Nullable Figures figures(ObjectProvider<KeptLog> log) {
        KeptLog kept = log.getIfAvailable();
        return kept == null ? null : kept.figures();
    }
}
