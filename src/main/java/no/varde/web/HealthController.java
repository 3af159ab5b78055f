package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import no.varde.audit.KeptLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever watches the service how it is, before it cannot answer any more. */
@RestController
final class HealthController {

    /** So much of the memory may be taken by what is in use; beyond that, a new process had better take over soon. */
    private static final int MOST_PERCENT = 85;

    private final ObjectProvider<KeptLog> log;

    HealthController(ObjectProvider<KeptLog> log) {
        this.log = log;
    }

    /**
     * How the service is.
     *
     * @param memoryInUse how much of the memory was in use after it was last cleared up, in percent
     * @param log how the log of receipts is: without one that is well no receipts are handed out, and all else goes on
     */
    record Health(Status status, int memoryInUse, LogStatus log) {}

    enum Status {
        WELL,
        SHORT_OF_MEMORY
    }

    enum LogStatus {
        /** No log is set. */
        NONE,
        WELL,
        /** It takes no entries. */
        CLOSED,
        /** It was verified and did not hold. */
        BROKEN
    }

    @Operation(
            operationId = "healthz",
            summary = "Tells whether the service is well",
            responses = {
                @ApiResponse(responseCode = "200", description = "It is well", useReturnTypeSchema = true),
                @ApiResponse(
                        responseCode = "503",
                        description = "It still answers, and had better be started anew soon",
                        useReturnTypeSchema = true)
            })
    @GetMapping(path = "/api/healthz", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        Health health = of(memoryInUse(), log());
        return ResponseEntity.status(health.status() == Status.WELL ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }

    private LogStatus log() {
        KeptLog kept = log.getIfAvailable();
        return kept == null
                ? LogStatus.NONE
                : LogStatus.valueOf(kept.state().status().name());
    }

    static Health of(int memoryInUse, LogStatus log) {
        return new Health(memoryInUse > MOST_PERCENT ? Status.SHORT_OF_MEMORY : Status.WELL, memoryInUse, log);
    }

    /** Returns how much of the memory was in use after it was last cleared up, in percent. */
    static int memoryInUse() {
        return memoryInUse(ManagementFactory.getMemoryPoolMXBeans());
    }

    /** What lives long lies in one pool of the heap, the one that may grow the most. */
    private static int memoryInUse(List<MemoryPoolMXBean> pools) {
        long most = 0;
        long used = 0;
        for (MemoryPoolMXBean pool : pools) {
            MemoryUsage cleared = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && cleared != null && cleared.getMax() > most) {
                most = cleared.getMax();
                used = cleared.getUsed();
            }
        }
        return most == 0 ? 0 : (int) (100 * used / most);
    }
}
