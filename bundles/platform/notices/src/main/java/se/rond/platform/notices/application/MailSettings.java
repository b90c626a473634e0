// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The mail server, and the address that mails lead back to. Without a host there is no mail. */
@Component(service = MailSettings.class, configurationPid = "se.rond.mail")
@Designate(ocd = MailSettings.Settings.class)
public final class MailSettings {

    /** As an administrator sees them. */
    @ObjectClassDefinition(
            id = "se.rond.mail",
            name = "%settings",
            description = "%settings.help",
            localization = "OSGI-INF/l10n/notices")
    public @interface Settings {

        @AttributeDefinition(name = "%host", description = "%host.help")
        String host() default "";

        @AttributeDefinition(name = "%port", description = "%port.help", min = "1", max = "65535")
        int port() default 587;

        @AttributeDefinition(name = "%startTls", description = "%startTls.help")
        boolean startTls() default true;

        @AttributeDefinition(name = "%user", description = "%user.help")
        String user() default "";

        @AttributeDefinition(name = "%password", description = "%password.help", type = AttributeType.PASSWORD)
        String password() default "";

        @AttributeDefinition(name = "%from", description = "%from.help")
        String from() default "";

        @AttributeDefinition(name = "%baseUrl", description = "%baseUrl.help")
        String baseUrl() default "";

        @AttributeDefinition(name = "%digestHour", description = "%digestHour.help", min = "0", max = "23")
        int digestHour() default 7;

        @AttributeDefinition(name = "%timeoutSeconds", description = "%timeoutSeconds.help", min = "1", max = "60")
        int timeoutSeconds() default 20;
    }

    /**
     * @param startTls whether a connection without encryption is refused
     * @param user empty for none
     * @param timeoutSeconds for connecting, and for each answer
     */
    public record Server(
            String host, int port, boolean startTls, String user, String password, String from, int timeoutSeconds) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    private final Server server;
    private final String baseUrl;
    private final int digestHour;

    @Activate
    public MailSettings(Settings settings) {
        this(
                new Server(
                        settings.host().strip(),
                        settings.port(),
                        settings.startTls(),
                        settings.user(),
                        Objects.requireNonNullElse(settings.password(), ""),
                        settings.from().strip(),
                        Math.min(60, Math.max(1, settings.timeoutSeconds()))),
                settings.baseUrl().strip(),
                settings.digestHour());
    }

    public MailSettings(Server server, String baseUrl, int digestHour) {
        this.server = server;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        this.digestHour = digestHour;
    }

    public Server server() {
        return server;
    }

    public boolean isOff() {
        return server.host().isEmpty();
    }

    /** Address of a page for people outside; empty if nobody has said what Rond is called there. */
    public String link(String address) {
        return baseUrl.isEmpty() ? "" : baseUrl + address;
    }

    /** Hour of the Swedish day from which digests go out. */
    int digestHour() {
        return digestHour;
    }
}
