// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When people are reminded. */
@Component(service = ReminderSettings.class, configurationPid = "se.rond.reminders")
@Designate(ocd = ReminderSettings.Settings.class)
public final class ReminderSettings {

    /** As an administrator sees them. */
    @ObjectClassDefinition(
            id = "se.rond.reminders",
            name = "%reminders",
            description = "%reminders.help",
            localization = "OSGI-INF/l10n/duties")
    public @interface Settings {

        @AttributeDefinition(name = "%remindDays", description = "%remindDays.help", min = "0", max = "60")
        int remindDays() default 3;

        @AttributeDefinition(name = "%intervalMinutes", description = "%intervalMinutes.help", min = "1")
        int intervalMinutes() default 10;
    }

    private final int remindDays;
    private final Duration interval;

    @Activate
    public ReminderSettings(Settings settings) {
        this(settings.remindDays(), Duration.ofMinutes(Math.max(1, settings.intervalMinutes())));
    }

    ReminderSettings(int remindDays, Duration interval) {
        this.remindDays = remindDays;
        this.interval = interval;
    }

    int remindDays() {
        return remindDays;
    }

    Duration interval() {
        return interval;
    }
}
