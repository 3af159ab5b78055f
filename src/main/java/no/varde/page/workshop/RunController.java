package no.varde.page.workshop;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.document.Worded;
import no.varde.page.Go;
import no.varde.page.Words;
import no.varde.policy.GateReport.Part;
import no.varde.vocabulary.BookLanguages;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one trial: how far it is, what was found, each case under both books, and all of it to take along. */
@Controller
final class RunController {

    private static final String RUN = "/verksted/{id:[0-9a-f]{32}}";
    private static final int MOST_FAULTS = 200;
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Workshop workshop;
    private final MessageSource messages;

    RunController(Workshop workshop, MessageSource messages) {
        this.workshop = workshop;
        this.messages = messages;
    }

    /**
     * How far a part is.
     *
     * @param how a word for the page
     * @param done how much of it, where that is counted; else 0
     */
    record Progress(String heading, String how, int done, int all) {}

    /**
     * A trial as its page shows it.
     *
     * @param state how far it is, in a word for the page
     * @param failure the name by which a failure is found in the log; empty where there is none
     */
    record Trial(String id, String name, String state, boolean over, String failure, List<String> leftOut) {

        static Trial of(Run run) {
            Run.State state = run.state();
            return new Trial(
                    run.id(),
                    run.draft().name(),
                    state.name(),
                    state.isOver(),
                    run.failure(),
                    run.draft().leftOut());
        }
    }

    @GetMapping(RUN)
    ModelAndView show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live,
            Locale locale,
            HttpServletResponse response) {
        Run run = workshop.run(id);
        if (run.state().isOver() && !live.isEmpty()) {
            response.setHeader("HX-Refresh", "true"); // the whole page is another one now
        }
        Tried tried = run.tried();
        if (tried != null && live.isEmpty()) {
            return report(run, tried, locale);
        }
        ModelAndView page = new ModelAndView(live.isEmpty() ? "workshop/run" : "workshop/run :: live");
        page.addObject("run", Trial.of(run));
        String language = spoken(run, locale);
        page.addObject("progress", progress(run, language));
        page.addObject(
                "faults",
                run.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> fault.in(language))
                        .toList());
        page.addObject("number", run.faults().size());
        page.addObject("more", run.faults().size() - MOST_FAULTS);
        return page;
    }

    private static String spoken(Run run, Locale locale) {
        BookLanguages languages = run.old().book().vocabulary().languages();
        return languages.ofFaults(languages.wishedOrOfRules(locale.toLanguageTag()));
    }

    private static List<Progress> progress(Run run, String language) {
        var steps = run.steps();
        return Stream.of(Part.values())
                .map(part -> {
                    Run.Step step = steps.get(part);
                    String heading = part.heading().in(language);
                    if (step == null) {
                        return new Progress(heading, "waiting", 0, 0);
                    }
                    boolean isDone = step.done() == step.all();
                    return new Progress(heading, isDone ? "done" : "working", step.done(), step.all());
                })
                .toList();
    }

    private ModelAndView report(Run run, Tried tried, Locale locale) {
        ModelAndView page = new ModelAndView("workshop/report");
        page.addObject("run", Trial.of(run));
        page.addObject("report", ReportView.of(tried, locale.toLanguageTag()));
        return page;
    }

    @PostMapping(RUN + "/stopp")
    ModelAndView stop(@PathVariable String id) {
        workshop.run(id).stop();
        return Go.to("/verksted/" + id);
    }

    @GetMapping(RUN + "/eksempel/{number:[0-9]{1,5}}")
    ModelAndView example(@PathVariable String id, @PathVariable int number, Locale locale) {
        Tried tried = tried(id);
        if (number < 1 || number > tried.examples().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Example example = tried.examples().get(number - 1);
        Worded shows = example.shows();
        ModelAndView page = new ModelAndView("workshop/example");
        page.addObject("back", "/verksted/" + id);
        page.addObject("name", example.name());
        page.addObject("shows", shows.in(ReportView.language(tried.report(), locale.toLanguageTag())));
        page.addObject("both", BothBooks.of(tried, example, new Words(messages, locale), locale.toLanguageTag()));
        return page;
    }

    /** Gives the report, the cases that it names, and the draft as it was tried. */
    @GetMapping(RUN + "/rapport.zip")
    ResponseEntity<byte[]> take(@PathVariable String id) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rapport.zip")
                                .build()
                                .toString())
                .contentType(ZIP)
                .body(TakeAlong.of(tried(id).report()));
    }

    private Tried tried(String id) {
        Tried tried = workshop.run(id).tried();
        if (tried == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return tried;
    }
}
