// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.rond.access.AccessControl;
import se.rond.access.Authentication;
import se.rond.access.Caller;
import se.rond.access.RequestOrigin;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Unauthenticated;
import se.rond.kernel.Unavailable;

/** Finds out who sends a request, and lets everything behind it run as them. */
@Component(service = {Gate.class, RequestOrigin.class})
public final class Gate implements RequestOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    /** What runs behind the gate. */
    public interface Behind {
        void run() throws IOException;
    }

    // dynamic: the access bundle may be replaced while the rest answers
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Authentication authentication;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable AccessControl access;

    private final ThreadLocal<@Nullable String> address = new ThreadLocal<>();

    public Gate() {}

    Gate(Authentication authentication, AccessControl access) {
        this.authentication = authentication;
        this.access = access;
    }

    /** @throws Unavailable while the access bundle is away */
    public void pass(ApiRequest request, Behind behind) throws IOException {
        Authentication authentication = this.authentication;
        AccessControl access = this.access;
        if (authentication == null || access == null) {
            throw away();
        }
        address.set(request.getRemoteAddr());
        try {
            access.as(caller(authentication, request), () -> {
                try {
                    behind.run();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                return Boolean.TRUE;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            address.remove();
        }
    }

    /**
     * Whether whoever sends the request may be told of something. That a change lacks the session's token does not matter to
     * that, nothing being changed; while the access bundle is away, or a password is to be changed first, nobody is told.
     */
    public boolean isTold(ApiRequest request, Predicate<AccessControl> something) {
        Authentication authentication = this.authentication;
        AccessControl access = this.access;
        return authentication != null
                && access != null
                && access.as(
                        whoReads(authentication, request),
                        () -> !access.caller().mustChangePassword() && something.test(access));
    }

    @Override
    public Optional<String> address() {
        return Optional.ofNullable(address.get());
    }

    /** For operations that ask which permissions the caller has. */
    public AccessControl access() {
        AccessControl access = this.access;
        if (access == null) {
            throw away();
        }
        return access;
    }

    /** What is public answers whoever comes, also with a session that has expired: the refusal waits for what is not. */
    private static Caller caller(Authentication authentication, ApiRequest request) {
        try {
            return authentication.authenticate(credentials(request, !READING.contains(request.getMethod())));
        } catch (Unauthenticated | Forbidden why) {
            request.notAuthenticated((Problem) why);
            return Caller.ANONYMOUS;
        }
    }

    private static Caller whoReads(Authentication authentication, ApiRequest request) {
        try {
            return authentication.authenticate(credentials(request, false));
        } catch (Unauthenticated | Forbidden unknown) {
            return Caller.ANONYMOUS;
        }
    }

    private static Authentication.Credentials credentials(ApiRequest request, boolean changes) {
        return new Authentication.Credentials(
                cookie(request), bearer(request), request.getHeader(Authentication.CSRF_HEADER), changes);
    }

    private static @Nullable String cookie(ApiRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(Authentication.SESSION_COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static @Nullable String bearer(ApiRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static Unavailable away() {
        return new Unavailable(
                "access-not-running",
                new Text(
                        "Inloggningen är inte i gång just nu. Försök igen om en stund.",
                        "Sign-in is not running right now. Try again in a while."));
    }
}
