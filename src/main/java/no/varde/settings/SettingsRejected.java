package no.varde.settings;

import java.util.List;

/** Thrown when the service cannot start as it is set: tells everything that is wrong. */
public final class SettingsRejected extends RuntimeException {

    private final transient List<SettingFault> faults;

    public SettingsRejected(List<SettingFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<SettingFault> faults() {
        return faults;
    }
}
