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

        @AttributeDefinition(name = "%reportsPerAddress", description = "%reportsPerAddress.help", min = "0")
        int reportsPerAddressAndHour() default 20;

        @AttributeDefinition(name = "%reportsPerCode", description = "%reportsPerCode.help", min = "1")
        int reportsPerCodeAndHour() default 40;

        @AttributeDefinition(name = "%contactDays", description = "%contactDays.help", min = "1")
        int contactDays() default 90;

        @AttributeDefinition(name = "%jobIntervalSeconds", description = "%jobIntervalSeconds.help", min = "5")
        int jobIntervalSeconds() default 60;
    }

    private final int autoApproveAfterDays;
    private final Set<String> singlePersonUnits;
    private final Duration jobInterval;
    private final int reportsPerAddress;
    private final int reportsPerCode;
    private final int contactDays;

    @Activate
    public FireSafetySettings(Settings settings) {
        this(
                settings.autoApproveAfterDays(),
                Set.of(settings.singlePersonUnits()),
                Duration.ofSeconds(Math.max(5, settings.jobIntervalSeconds())),
                settings.reportsPerAddressAndHour(),
                settings.reportsPerCodeAndHour(),
                Math.max(1, settings.contactDays()));
    }

    public FireSafetySettings(
            int autoApproveAfterDays,
            Set<String> singlePersonUnits,
            Duration jobInterval,
            int reportsPerAddress,
            int reportsPerCode,
            int contactDays) {
        this.autoApproveAfterDays = autoApproveAfterDays;
        this.singlePersonUnits = Set.copyOf(singlePersonUnits);
        this.jobInterval = jobInterval;
        this.reportsPerAddress = reportsPerAddress;
        this.reportsPerCode = reportsPerCode;
        this.contactDays = contactDays;
    }

    /** Days after which a round that nobody has judged counts as approved; 0 for never. */
    int autoApproveAfterDays() {
        return autoApproveAfterDays;
    }

    /** Whether a unit has one person for everything, who may then approve what they submitted themselves. */
    boolean isSinglePerson(String unitPath) {
        return singlePersonUnits.contains(lastCode(unitPath));
    }

    /** Fault reports that one address may send in an hour; 0 where the public may send none. */
    public int reportsPerAddress() {
        return reportsPerAddress;
    }

    public int reportsPerCode() {
        return reportsPerCode;
    }

    /** Days after which it is forgotten how to reach who sent a report that has been judged. */
    public int contactDays() {
        return contactDays;
    }

    Duration jobInterval() {
        return jobInterval;
    }

    static String lastCode(String unitPath) {
        String trimmed = unitPath.endsWith("/") ? unitPath.substring(0, unitPath.length() - 1) : unitPath;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
