// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.NotFound;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.organisation.Organisation;
import se.rond.organisation.PersonNames;
import se.rond.organisation.Signed;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.domain.Signature;

/** Who is within the compartment, what time it is there, and what its trail keeps: that it happened, to what, and no value. */
@Component(service = ProtectionDesk.class)
public final class ProtectionDesk {

    private static final Text ADDRESS = new Text("Adressen", "The address");

    private final AccessControl access;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public ProtectionDesk(
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.access = access;
        this.trail = trail;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Period.ZONE);
    }

    /** The last moment of a day; now, of today. */
    Instant endOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Period.ZONE).toInstant().minusMillis(1);
        return end.isAfter(now()) ? now() : end;
    }

    /** The caller, at this moment. */
    public Signature sign() {
        return new Signature(access.caller(), now());
    }

    /** What those who signed are called now. Within the running unit of work. */
    PersonNames people(Collection<? extends Signed> signed) {
        return PersonNames.of(signed, organisation);
    }

    /** @throws NotFound to everybody outside: there is nothing here */
    void require(String permission) {
        if (!access.scope(permission).everything()) {
            throw new NotFound(ADDRESS, "");
        }
    }

    /** Whether somebody of the compartment asks. What the system puts together is for others. */
    public boolean isWithin() {
        return !access.caller().equals(Caller.SYSTEM)
                && access.scope(SecurityProtectionPermissions.READ).everything();
    }

    /** Within the running unit of work. */
    void record(String subjectType, UUID subject, String what) {
        record(subjectType, subject, what, Map.of());
    }

    void record(String subjectType, UUID subject, String what, Map<String, Object> after) {
        trail.record(new AuditEntry(
                "security-protection." + subjectType + "." + what,
                "security-protection-" + subjectType,
                subject.toString(),
                null,
                Compartment.SECURITY_PROTECTION,
                null,
                Map.of(),
                after));
    }
}
