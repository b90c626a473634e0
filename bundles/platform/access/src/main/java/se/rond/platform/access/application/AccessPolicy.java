// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.platform.access.domain.Lockout;

/** How long things last and how much is too much: the settings, as values. */
@Component(service = AccessPolicy.class, configurationPid = "se.rond.access")
@Designate(ocd = AccessPolicy.Settings.class)
public final class AccessPolicy {

    @ObjectClassDefinition(name = "%settings", description = "%settings.help", localization = "OSGI-INF/l10n/access")
    public @interface Settings {

        @AttributeDefinition(name = "%idle", description = "%idle.help", min = "1", max = "1440")
        int idleMinutes() default 60;

        @AttributeDefinition(name = "%absolute", description = "%absolute.help", min = "1", max = "168")
        int absoluteHours() default 12;

        @AttributeDefinition(name = "%link", description = "%link.help", min = "1", max = "720")
        int linkHours() default 72;

        @AttributeDefinition(name = "%tokenDays", description = "%tokenDays.help", min = "1", max = "365")
        int longestTokenDays() default 365;

        @AttributeDefinition(name = "%accountAttempts", description = "%accountAttempts.help", min = "1", max = "100")
        int accountAttempts() default 5;

        @AttributeDefinition(name = "%accountWindow", description = "%accountWindow.help", min = "1", max = "1440")
        int accountWindowMinutes() default 60;

        @AttributeDefinition(name = "%addressAttempts", description = "%addressAttempts.help", min = "1")
        int addressAttempts() default 300;

        @AttributeDefinition(name = "%addressWindow", description = "%addressWindow.help", min = "1", max = "1440")
        int addressWindowMinutes() default 15;

        @AttributeDefinition(name = "%firstDelay", description = "%firstDelay.help", min = "1", max = "3600")
        int firstDelaySeconds() default 30;

        @AttributeDefinition(name = "%longestDelay", description = "%longestDelay.help", min = "1", max = "1440")
        int longestDelayMinutes() default 15;

        @AttributeDefinition(
                name = "%initialPassword",
                description = "%initialPassword.help",
                type = AttributeType.PASSWORD)
        String initialAdministratorPassword() default "";
    }

    final Duration idle;
    final Duration absolute;
    final Duration link;
    final Duration longestToken;
    final Lockout account;
    final Lockout address;
    final String initialAdministratorPassword;

    @Activate
    public AccessPolicy(Settings settings) {
        this(
                Duration.ofMinutes(settings.idleMinutes()),
                Duration.ofHours(settings.absoluteHours()),
                Duration.ofHours(settings.linkHours()),
                Duration.ofDays(settings.longestTokenDays()),
                lockout(settings, settings.accountAttempts(), settings.accountWindowMinutes()),
                lockout(settings, settings.addressAttempts(), settings.addressWindowMinutes()),
                settings.initialAdministratorPassword());
    }

    AccessPolicy(
            Duration idle,
            Duration absolute,
            Duration link,
            Duration longestToken,
            Lockout account,
            Lockout address,
            String initialAdministratorPassword) {
        this.idle = idle;
        this.absolute = absolute;
        this.link = link;
        this.longestToken = longestToken;
        this.account = account;
        this.address = address;
        this.initialAdministratorPassword = initialAdministratorPassword;
    }

    private static Lockout lockout(Settings settings, int attempts, int windowMinutes) {
        return new Lockout(
                attempts,
                Duration.ofMinutes(windowMinutes),
                Duration.ofSeconds(settings.firstDelaySeconds()),
                Duration.ofMinutes(settings.longestDelayMinutes()));
    }
}
