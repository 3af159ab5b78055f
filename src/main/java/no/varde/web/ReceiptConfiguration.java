package no.varde.web;

import java.security.SecureRandom;
import java.time.Clock;
import no.varde.receipt.KeyFile;
import no.varde.receipt.Ledger;
import no.varde.receipt.Receipts;
import no.varde.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What receipts are made with. Nothing of it is touched before somebody asks for one. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    @Bean
    KeyFile keyFile(Settings settings) {
        return new KeyFile(settings.key());
    }

    /** @param ledger where each receipt is written down, where there is one */
    @Bean
    Receipts receipts(KeyFile key, ObjectProvider<Ledger> ledger, Clock clock) {
        return new Receipts(key, ledger.getIfAvailable(() -> Ledger.NONE), clock, new SecureRandom());
    }
}
