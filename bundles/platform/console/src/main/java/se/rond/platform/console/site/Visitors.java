// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.rond.access.AccessControl;
import se.rond.access.Authentication;
import se.rond.access.Caller;
import se.rond.kernel.Problem;

/** Who opens a page. The shell answers whoever comes, also while nobody can be recognised. */
@Component(service = Visitors.class)
public final class Visitors {

    // dynamic: the access bundle may be replaced while the console answers
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

    public Visitors() {}

    Visitors(@Nullable Authentication authentication, @Nullable AccessControl access) {
        this.authentication = authentication;
        this.access = access;
    }

    /** @return what whoever is signed in may do; empty where nobody is, and while it cannot be known */
    Optional<Set<String>> permissions(HttpServletRequest request) {
        Authentication authentication = this.authentication;
        AccessControl access = this.access;
        String session = session(request);
        if (session == null || authentication == null || access == null) {
            return Optional.empty();
        }
        try {
            Caller caller = authentication.authenticate(new Authentication.Credentials(session, null, null, false));
            return caller.via() == Caller.Via.NOBODY
                    ? Optional.empty()
                    : Optional.of(access.as(caller, access::permissions));
        } catch (Problem ended) {
            return Optional.empty();
        }
    }

    private static @Nullable String session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(Authentication.SESSION_COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
