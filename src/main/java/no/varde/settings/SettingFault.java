package no.varde.settings;

import no.varde.document.Fault;
import no.varde.document.Place;

/**
 * What is wrong with a setting.
 *
 * @param setting its name, as it was written where there is no such setting
 * @param message what is wrong, in lower case, with the value in backticks, on one line
 */
public record SettingFault(String setting, String message) {

    public SettingFault {
        setting = shown(setting);
        message = shown(message);
    }

    /** Shows a text as all faults are shown, whatever was written. */
    private static String shown(String text) {
        return new Fault(Place.startOf(""), "", text).message();
    }

    @Override
    public String toString() {
        return setting + ": " + message;
    }
}
