package no.varde.page.workshop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import no.varde.page.Go;
import no.varde.rulebook.PackedFolder;
import no.varde.service.ServedBooks;
import no.varde.web.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where a draft is chosen or handed in. */
@Controller
final class WorkshopController {

    private static final int MEGABYTE = 1 << 20;
    private static final double TENTHS = 10;

    private final Workshop workshop;
    private final ServedBooks books;

    WorkshopController(Workshop workshop, ServedBooks books) {
        this.workshop = workshop;
        this.books = books;
    }

    @GetMapping("/verksted")
    ModelAndView choose() throws IOException {
        return front(HttpStatus.OK, "");
    }

    /** Begins to try a draft, and leads to the page of that. */
    @PostMapping("/verksted")
    ModelAndView tryIt(HttpServletRequest request) throws IOException {
        MultipartFile file;
        try {
            file = request instanceof MultipartRequest parts ? parts.getFile("fil") : null;
        } catch (MaxUploadSizeExceededException more) {
            return tooLarge(Sent.bytes(request));
        }
        String name = Objects.requireNonNullElse(request.getParameter("utkast"), "");
        if (file != null && file.getSize() > PackedFolder.MOST_BYTES) {
            return tooLarge(file.getSize());
        }
        Optional<Handed> draft =
                file == null || file.isEmpty() ? workshop.drafts().read(name) : Optional.of(handedIn(file));
        if (draft.isEmpty()) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, "none");
        }
        try {
            return Go.to("/verksted/"
                    + workshop.runs().begin(draft.get(), books.current()).id());
        } catch (Runs.Full full) {
            return front(HttpStatus.SERVICE_UNAVAILABLE, "full");
        }
    }

    /** @param bytes how much was handed in; negative where nobody said it */
    private ModelAndView tooLarge(long bytes) throws IOException {
        ModelAndView page = front(HttpStatus.CONTENT_TOO_LARGE, bytes < 0 ? "larger" : "large");
        page.addObject("size", Math.ceil(bytes * TENTHS / MEGABYTE) / TENTHS); // never told as no more than the limit
        return page;
    }

    private Handed handedIn(MultipartFile file) throws IOException {
        workshop.drafts(); // nothing is read where there is no workshop
        return Handed.zip(file.getOriginalFilename(), file.getBytes());
    }

    /** @param refused why nothing is tried; empty where nobody was refused */
    private ModelAndView front(HttpStatus status, String refused) throws IOException {
        Drafts drafts = workshop.drafts();
        ModelAndView page = new ModelAndView("workshop/front", status);
        page.addObject("drafts", drafts.names());
        page.addObject("folder", drafts.folder().toString());
        page.addObject("served", books.current().book().identity().version());
        page.addObject("most", PackedFolder.MOST_BYTES / MEGABYTE);
        page.addObject("refused", refused);
        return page;
    }
}
