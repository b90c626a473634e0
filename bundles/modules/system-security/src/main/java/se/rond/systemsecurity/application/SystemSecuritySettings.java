// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a municipality decides for itself. */
@Component(service = SystemSecuritySettings.class, configurationPid = "se.rond.systemsecurity")
@Designate(ocd = SystemSecuritySettings.Settings.class)
public final class SystemSecuritySettings {

    @ObjectClassDefinition(
            id = "se.rond.systemsecurity",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/systemsecurity")
    public @interface Settings {

        @AttributeDefinition(
                name = "%scopeFromAvailability",
                description = "%scopeFromAvailability.help",
                min = "0",
                max = "5")
        int scopeFromAvailabilityLevel() default 2;

        @AttributeDefinition(name = "%firstAnalysisDays", description = "%firstAnalysisDays.help", min = "1")
        int firstAnalysisDays() default 180;

        @AttributeDefinition(name = "%jobIntervalSeconds", description = "%jobIntervalSeconds.help", min = "60")
        int jobIntervalSeconds() default 3600;
    }

    private final int scopeFromT;
    private final int firstAnalysisDays;
    private final Duration jobInterval;

    @Activate
    public SystemSecuritySettings(Settings settings) {
        this(
                settings.scopeFromAvailabilityLevel(),
                settings.firstAnalysisDays(),
                Duration.ofSeconds(Math.max(60, settings.jobIntervalSeconds())));
    }

    public SystemSecuritySettings(int scopeFromT, int firstAnalysisDays, Duration jobInterval) {
        this.scopeFromT = scopeFromT;
        this.firstAnalysisDays = firstAnalysisDays;
        this.jobInterval = jobInterval;
    }

    /** A system without personal data must have an analysis from this level of availability on. */
    public int scopeFromT() {
        return scopeFromT;
    }

    /** Days within which a new system must have its first analysis. */
    public int firstAnalysisDays() {
        return firstAnalysisDays;
    }

    public Duration jobInterval() {
        return jobInterval;
    }

    public boolean inScope(boolean personalData, @Nullable Integer t) {
        return personalData || t != null && t >= scopeFromT;
    }
}
