// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality decides for itself. */
@Component(service = SecurityProtectionSettings.class, configurationPid = "se.rond.securityprotection")
@Designate(ocd = SecurityProtectionSettings.Settings.class)
public final class SecurityProtectionSettings {

    @ObjectClassDefinition(
            id = "se.rond.securityprotection",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/securityprotection")
    public @interface Settings {

        @AttributeDefinition(name = "%requestDays", description = "%requestDays.help", min = "1")
        int requestDays() default 7;

        @AttributeDefinition(name = "%deputyAfterDays", description = "%deputyAfterDays.help", min = "1")
        int deputyAfterDays() default 7;

        @AttributeDefinition(name = "%directorAfterDays", description = "%directorAfterDays.help", min = "1")
        int directorAfterDays() default 30;

        @AttributeDefinition(name = "%jobIntervalSeconds", description = "%jobIntervalSeconds.help", min = "60")
        int jobIntervalSeconds() default 3600;
    }

    private final Duration requestTime;
    private final int deputyAfterDays;
    private final int directorAfterDays;
    private final Duration jobInterval;

    @Activate
    public SecurityProtectionSettings(Settings settings) {
        this(
                Duration.ofDays(Math.max(1, settings.requestDays())),
                settings.deputyAfterDays(),
                settings.directorAfterDays(),
                Duration.ofSeconds(Math.max(60, settings.jobIntervalSeconds())));
    }

    public SecurityProtectionSettings(
            Duration requestTime, int deputyAfterDays, int directorAfterDays, Duration jobInterval) {
        this.requestTime = requestTime;
        this.deputyAfterDays = deputyAfterDays;
        this.directorAfterDays = directorAfterDays;
        this.jobInterval = jobInterval;
    }

    /** How long a request is open. */
    public Duration requestTime() {
        return requestTime;
    }

    public int deputyAfterDays() {
        return deputyAfterDays;
    }

    public int directorAfterDays() {
        return directorAfterDays;
    }

    public Duration jobInterval() {
        return jobInterval;
    }
}
