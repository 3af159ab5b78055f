package no.varde.libraries;

import java.util.List;

/**
 * What others made and the jar holds.
 *
 * @param name group and artifact, as Maven has them
 * @param licences the SPDX names of the licences, of which one may be chosen
 */
record Library(String name, String version, List<String> licences) {

    String artifact() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Returns the name of its file. */
    String file() {
        return artifact() + "-" + version + ".jar";
    }

    /** Says whether it is a list of other libraries and nothing besides. */
    boolean isStarter() {
        return artifact().startsWith("spring-boot-starter");
    }
}
