package no.varde.page.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.varde.page.Words;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Reads what is handed in with a form, and no more of it than is of use. */
final class HandedIn {

    private static final int MOST_OF_A_KEY = 16 << 10;

    private HandedIn() {}

    /**
     * Returns a file; null where none was chosen.
     *
     * @param most so many of its bytes are read
     * @throws org.springframework.web.multipart.MaxUploadSizeExceededException where the form is too large
     */
    static byte @Nullable [] file(HttpServletRequest request, String name, int most) throws IOException {
        MultipartFile file = request instanceof MultipartRequest parts ? parts.getFile(name) : null;
        if (file == null || file.isEmpty()) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(most);
        }
    }

    /**
     * Returns the public key that was handed in; none where there is none.
     *
     * @throws no.varde.signing.KeyRefused where it is no key
     */
    static List<VerifyingKey> keys(HttpServletRequest request, Words words) throws IOException {
        byte[] key = file(request, "nokkel", MOST_OF_A_KEY);
        return key == null ? List.of() : List.of(VerifyingKey.read(words.of("audit.key"), key));
    }
}
