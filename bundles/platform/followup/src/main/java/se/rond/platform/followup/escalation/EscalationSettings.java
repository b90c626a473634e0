// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.escalation;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** After how long each level is told: a decision of the municipality, never law. */
@Component(service = EscalationSettings.class, configurationPid = "se.rond.followup.escalation")
@Designate(ocd = EscalationSettings.Settings.class)
public final class EscalationSettings {

    /** As an administrator sees them. */
    @ObjectClassDefinition(
            id = "se.rond.followup.escalation",
            name = "%escalation",
            description = "%escalation.help",
            localization = "OSGI-INF/l10n/followup")
    public @interface Settings {

        @AttributeDefinition(name = "%escalation.assignee", description = "%escalation.assignee.help")
        int assigneeDays() default 0;

        @AttributeDefinition(name = "%escalation.responsible", description = "%escalation.responsible.help")
        int responsibleDays() default 3;

        @AttributeDefinition(name = "%escalation.coordinator", description = "%escalation.coordinator.help")
        int coordinatorDays() default 14;

        @AttributeDefinition(name = "%escalation.head", description = "%escalation.head.help")
        int headDays() default 30;

        @AttributeDefinition(name = "%escalation.critical", description = "%escalation.critical.help")
        int criticalHeadHours() default 24;
    }

    private final int assigneeDays;
    private final int responsibleDays;
    private final int coordinatorDays;
    private final int headDays;
    private final Duration criticalHead;

    @Activate
    public EscalationSettings(Settings settings) {
        this(
                settings.assigneeDays(),
                settings.responsibleDays(),
                settings.coordinatorDays(),
                settings.headDays(),
                Duration.ofHours(settings.criticalHeadHours()));
    }

    EscalationSettings(
            int assigneeDays, int responsibleDays, int coordinatorDays, int headDays, Duration criticalHead) {
        this.assigneeDays = assigneeDays;
        this.responsibleDays = responsibleDays;
        this.coordinatorDays = coordinatorDays;
        this.headDays = headDays;
        this.criticalHead = criticalHead;
    }

    /**
     * Days after the due day.
     *
     * @throws IllegalArgumentException for a critical step: that counts hours
     */
    int days(Step step) {
        return switch (step) {
            case ASSIGNEE -> assigneeDays;
            case RESPONSIBLE -> responsibleDays;
            case COORDINATOR -> coordinatorDays;
            case HEAD -> headDays;
            case CRITICAL_AT_ONCE, CRITICAL_HEAD -> throw new IllegalArgumentException(step.name());
        };
    }

    Duration criticalHead() {
        return criticalHead;
    }
}
