// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.findings.Severity;
import se.rond.platform.followup.domain.DueTimes;

/** What the municipality has decided about the follow-up. */
@Component(service = FollowUpSettings.class, configurationPid = "se.rond.followup")
@Designate(ocd = FollowUpSettings.Settings.class)
public final class FollowUpSettings {

    /** As an administrator sees them. */
    @ObjectClassDefinition(
            id = "se.rond.followup",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/followup")
    public @interface Settings {

        @AttributeDefinition(name = "%critical", description = "%critical.help")
        int criticalDays() default 1;

        @AttributeDefinition(name = "%high", description = "%high.help")
        int highDays() default 7;

        @AttributeDefinition(name = "%medium", description = "%medium.help")
        int mediumDays() default 30;

        @AttributeDefinition(name = "%low", description = "%low.help")
        int lowDays() default 90;

        @AttributeDefinition(name = "%reopen", description = "%reopen.help")
        int reopenDays() default 30;

        @AttributeDefinition(name = "%acceptance", description = "%acceptance.help")
        int acceptanceMonths() default 12;
    }

    private final DueTimes dueTimes;
    private final int reopenDays;
    private final int acceptanceMonths;

    @Activate
    public FollowUpSettings(Settings settings) {
        this(
                new DueTimes(Map.of(
                        Severity.CRITICAL, settings.criticalDays(),
                        Severity.HIGH, settings.highDays(),
                        Severity.MEDIUM, settings.mediumDays(),
                        Severity.LOW, settings.lowDays())),
                settings.reopenDays(),
                settings.acceptanceMonths());
    }

    public FollowUpSettings(DueTimes dueTimes, int reopenDays, int acceptanceMonths) {
        this.dueTimes = dueTimes;
        this.reopenDays = reopenDays;
        this.acceptanceMonths = acceptanceMonths;
    }

    public DueTimes dueTimes() {
        return dueTimes;
    }

    public int reopenDays() {
        return reopenDays;
    }

    public int acceptanceMonths() {
        return acceptanceMonths;
    }
}
