package no.varde.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import no.varde.service.Failure;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outermost part of the server: tells as a problem what never reaches the application, such as a malformed address,
 * and what fails in it beyond rescue. A browser is shown a page instead. Sets the headers that every answer has.
 */
final class ProblemValve extends ErrorReportValve {

    private final JsonMapper json;
    private final Supplier<LastPage> page;
    private final Supplier<RequestLanguage> language;

    ProblemValve(JsonMapper json, Supplier<LastPage> page, Supplier<RequestLanguage> language) {
        this.json = json;
        this.page = page;
        this.language = language;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SafeHeaders.setOn(response);
        StillThere.remember(request);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400) {
            return;
        }
        Problem problem = problem(status, thrown, language.get().of(request));
        if (response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (Asker.isBrowser(request)) {
            write(MediaType.TEXT_HTML_VALUE, page(problem), response);
        } else {
            write(MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(problem), response);
        }
    }

    private String page(Problem problem) {
        return problem.instance() == null
                ? page.get().ofRefusal(problem.status())
                : page.get().ofFailure(problem.instance());
    }

    private static Problem problem(int status, @Nullable Throwable thrown, String language) {
        return status >= 500 && thrown != null
                ? Problem.ofFailure(Failure.log(thrown), language)
                : Problem.ofStatus(status, RequestCode.NOT_TAKEN.of(), language);
    }

    private void write(String type, String text, Response response) {
        try {
            SafeHeaders.setOn(response);
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(text);
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("whoever asked has gone", e);
        }
    }
}
