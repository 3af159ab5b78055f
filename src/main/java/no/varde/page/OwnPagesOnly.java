package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what a page of somebody else's has the browser send here. */
final class OwnPagesOnly implements HandlerInterceptor {

    private static final Set<String> ONLY_READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Sent by the browser itself, out of reach of any script: from a page of ours, or typed by whoever sits there. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)\\]?", Pattern.CASE_INSENSITIVE);

    private final boolean isOpenToNetwork;

    OwnPagesOnly(boolean isOpenToNetwork) {
        this.isOpenToNetwork = isOpenToNetwork;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // a foreign name that has been made to lead to this machine would let a foreign page read what stands here
        if (!isOpenToNetwork && !THIS_MACHINE.matcher(request.getServerName()).matches()) {
            throw new PageRefused(HttpStatus.FORBIDDEN);
        }
        // a foreign page could otherwise begin, change or end a conversation in the helper's name
        if (!ONLY_READING.contains(request.getMethod()) && !isFromHere(request)) {
            throw new PageRefused(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        // an older browser: our own referrer policy makes the origin of our own forms `null`
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || origin.equals("null")
                || request.getHeader(HttpHeaders.HOST) != null
                        && request.getHeader(HttpHeaders.HOST).equals(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
