// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.organisation.Person;
import se.rond.platform.access.domain.Account;

/** What is done to accounts, in the trail, under the unit of the person whose account it is. Never a secret, nor its hash. */
@Component(service = AccessTrail.class)
public final class AccessTrail {

    private final AuditTrail trail;
    private final RegisteredPeople people;

    @Activate
    public AccessTrail(@Reference AuditTrail trail, @Reference RegisteredPeople people) {
        this.trail = trail;
        this.people = people;
    }

    void record(String action, Account account) {
        record(action, account, Map.of(), Map.of());
    }

    void record(String action, Account account, Map<String, Object> before, Map<String, Object> after) {
        UUID unit = people.find(account.person()).map(Person::unit).orElse(null);
        trail.record(AuditEntry.of(action, "account", account.id(), unit, before, after));
    }

    /** @param account {@code null} if nobody has the name: the name itself is not kept, it may be a password */
    void refused(@Nullable Account account, String address) {
        Map<String, Object> from = Map.of("address", address);
        if (account == null) {
            trail.record(AuditEntry.of("access.session.refuse", "account", "unknown", null, Map.of(), from));
        } else {
            record("access.session.refuse", account, Map.of(), from);
        }
    }
}
