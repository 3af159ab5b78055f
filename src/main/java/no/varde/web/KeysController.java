package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import no.varde.receipt.KeyFile;
import no.varde.signing.KeyRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the keys with which anybody can check a receipt. */
@RestController
final class KeysController {

    private static final Logger LOG = LoggerFactory.getLogger(KeysController.class);

    private final KeyFile key;

    KeysController(KeyFile key) {
        this.key = key;
    }

    /**
     * The public keys of those that sign receipts.
     *
     * @param keys the one that signs now; none before the first receipt
     */
    record Keys(List<PublicKey> keys) {
        Keys {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A public key of Ed25519.
     *
     * @param id the SHA-256 of its 32 bytes, in hex, by which a receipt names it
     * @param pem the key in PEM
     */
    record PublicKey(String id, String pem) {}

    @Operation(
            operationId = "keys",
            summary = "Gives the public key of the one that signs receipts",
            description = "Keep it with the receipts: a key that was exchanged is not given any more.",
            responses = {
                @ApiResponse(responseCode = "200", description = "OK", useReturnTypeSchema = true),
                @ApiResponse(responseCode = "503", ref = "#/components/responses/Problem")
            })
    @GetMapping(path = "/api/keys", produces = MediaType.APPLICATION_JSON_VALUE)
    Keys keys() {
        try {
            return new Keys(key.verifying().map(one -> new PublicKey(one.id(), one.pem())).stream()
                    .toList());
        } catch (KeyRefused e) {
            LOG.warn("no key: {}", e.getMessage());
            throw new Refused(ProblemKind.NO_RECEIPT, RequestFault.inRequest("", RequestCode.NO_RECEIPT.of()));
        }
    }
}
