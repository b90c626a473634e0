// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.Duration;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality decides for itself. */
@Component(service = FireSafetySettings.class, configurationPid = "se.rond.firesafety")
@Designate(ocd = FireSafetySettings.Settings.class)
public final class FireSafetySettings {

    @ObjectClassDefinition(
            id = "se.rond.firesafety",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/firesafety")
    public @interface Settings {

        @AttributeDefinition(name = "%autoApproveAfterDays", description = "%autoApproveAfterDays.help", min = "0")
        int autoApproveAfterDays() default 0;

        @AttributeDefinition(name = "%singlePersonUnits", description = "%singlePersonUnits.help")
        String[] singlePersonUnits() default {};

        @AttributeDefinition(name = "%jobIntervalSeconds", description = "%jobIntervalSeconds.help", min = "5")
        int jobIntervalSeconds() default 60;
    }

    private final int autoApproveAfterDays;
    private final Set<String> singlePersonUnits;
    private final Duration jobInterval;

    @Activate
    public FireSafetySettings(Settings settings) {
        this(
                settings.autoApproveAfterDays(),
                Set.of(settings.singlePersonUnits()),
                Duration.ofSeconds(Math.max(5, settings.jobIntervalSeconds())));
    }

    FireSafetySettings(int autoApproveAfterDays, Set<String> singlePersonUnits, Duration jobInterval) {
        this.autoApproveAfterDays = autoApproveAfterDays;
        this.singlePersonUnits = Set.copyOf(singlePersonUnits);
        this.jobInterval = jobInterval;
    }

    /** Days after which a round that nobody has judged counts as approved; 0 for never. */
    int autoApproveAfterDays() {
        return autoApproveAfterDays;
    }

    /** Whether a unit has one person for everything, who may then approve what they submitted themselves. */
    boolean isSinglePerson(String unitPath) {
        return singlePersonUnits.contains(lastCode(unitPath));
    }

    Duration jobInterval() {
        return jobInterval;
    }

    static String lastCode(String unitPath) {
        String trimmed = unitPath.endsWith("/") ? unitPath.substring(0, unitPath.length() - 1) : unitPath;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
