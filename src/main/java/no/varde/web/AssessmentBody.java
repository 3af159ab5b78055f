package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.varde.document.Document;
import no.varde.document.Document.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Reads the body of a request, and never more of it than an assessment can need. */
final class AssessmentBody {

    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    static final String X_YAML = "application/x-yaml";
    static final String TEXT_YAML = "text/yaml";
    static final List<String> MEDIA_TYPES = List.of(JSON, YAML, X_YAML, TEXT_YAML);

    private AssessmentBody() {}

    /**
     * Reads a body as a document, with or without faults.
     *
     * @throws Refused when it is too large or breaks off
     */
    static Document read(HttpServletRequest request) {
        refuseEncoded(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        if (request.getContentLengthLong() > Document.MOST_BYTES) {
            throw tooLarge();
        }
        byte[] content = content(request);
        if (content.length > Document.MOST_BYTES) {
            throw tooLarge();
        }
        return Document.read("body", content, format(request));
    }

    private static byte[] content(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Refused(ProblemKind.UNREADABLE_BODY, RequestFault.inRequest("", RequestCode.BREAKS_OFF.of()));
        }
    }

    private static Format format(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return type.startsWith(JSON) ? Format.JSON : Format.YAML;
    }

    private static void refuseEncoded(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    RequestFault.inRequest(HttpHeaders.CONTENT_ENCODING, RequestCode.ENCODED.of()));
        }
    }

    private static Refused tooLarge() {
        return new Refused(
                ProblemKind.BODY_TOO_LARGE, RequestFault.inRequest("", RequestCode.TOO_LONG.of(Document.MOST_BYTES)));
    }
}
