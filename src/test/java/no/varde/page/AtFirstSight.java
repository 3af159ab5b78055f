package no.varde.page;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every page fits the screen; and none hinders anybody, which is looked at once in a run for each place. Of each there is
 * a picture for whoever wants one, as it is on a computer.
 */
record AtFirstSight(Visitor visitor) implements Eyes {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @Override
    public void come(String place) {
        visitor.scrollsOneWay();
        if (visitor.page().viewportSize().width > BrowserTest.PHONE) {
            visitor.picture(place + "-" + visitor.page().locator("html").getAttribute("lang"));
        }
        if (!SEEN.contains(place) && visitor.hasScripts() && SEEN.add(place)) { // axe needs them
            visitor.meetsNoHindrance();
        }
    }
}
