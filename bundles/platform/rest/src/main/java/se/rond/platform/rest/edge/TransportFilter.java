// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import se.rond.kernel.Text;
import se.rond.platform.rest.problem.ProblemAnswer;
import se.rond.platform.rest.problem.Refusal;

/** Passwords and records never cross a network in the clear, whatever address the server was told to listen on. */
@Component(service = Filter.class, configurationPid = "se.rond.rest")
@Designate(ocd = TransportFilter.Settings.class)
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
@ServiceRanking(Integer.MAX_VALUE)
public final class TransportFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ONE_YEAR = "max-age=31536000";

    /** Who may connect. */
    @ObjectClassDefinition(name = "%settings", description = "%settings.help", localization = "OSGI-INF/l10n/rest")
    public @interface Settings {

        @AttributeDefinition(name = "%trustedProxies", description = "%trustedProxies.help")
        String[] trustedProxies() default {};
    }

    private final Set<String> trustedProxies;

    @Activate
    public TransportFilter(Settings settings) {
        this(addresses(settings.trustedProxies()));
    }

    TransportFilter(Set<String> trustedProxies) {
        this.trustedProxies = Set.copyOf(trustedProxies);
    }

    /** One to a value, or several with commas between, as a settings file has them. */
    private static Set<String> addresses(String[] values) {
        return Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilter(HttpServletRequest connected, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean byProxy = trustedProxies.contains(connected.getRemoteAddr());
        HttpServletRequest request = byProxy ? new ForwardedRequest(connected) : connected;
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        } else if (!Loopback.is(connected.getLocalAddr())) {
            ProblemAnswer.of(tlsRequired(), request).send(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Refusal tlsRequired() {
        return new Refusal(
                403,
                "tls-required",
                new Text(
                        "Anslutningen är inte krypterad. Använd adressen som börjar med https.",
                        "The connection is not encrypted. Use the address that begins with https."));
    }
}
