package no.varde.settings;

import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Worded;

/**
 * What is wrong with a setting.
 *
 * @param setting its name, as it was written where there is no such setting
 * @param message what is wrong, in lower case, with the value in backticks
 */
public record SettingFault(String setting, Message message) implements Worded {

    public SettingFault {
        setting = Fault.shown(setting);
    }

    @Override
    public String in(String language) {
        return setting + ": " + Fault.shown(message.in(language));
    }

    @Override
    public String toString() {
        return setting + ": " + Fault.shown(message.toString());
    }
}
