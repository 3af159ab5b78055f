package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what a page of somebody else's has the browser send here. */
final class OwnPagesOnly implements HandlerInterceptor {

    private static final Set<String> ONLY_READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Sent by the browser itself, out of reach of any script: from a page of ours, or typed by whoever sits there. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // a foreign page could otherwise begin, change or end a conversation in the helper's name
        if (!ONLY_READING.contains(request.getMethod()) && !isFromHere(request)) {
            throw new PageRefused(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        // an older browser tells the origin of our own forms, since our referrer policy lets it; a foreign page can
        // make
        // it hide its own as `null`
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
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
