// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.duties.Duty;
import se.rond.duties.DutyDays;
import se.rond.duties.DutyKind;
import se.rond.kernel.Text;
import se.rond.organisation.Unit;
import se.rond.securityprotection.api.ShippedDuty;
import se.rond.securityprotection.api.StepKind;
import se.rond.securityprotection.domain.DutyStep;
import se.rond.securityprotection.domain.Stand;

/**
 * That something was or is due on a day.
 *
 * @param doneOn {@code null} while it is not done
 */
record TimedDuty(String code, LocalDate due, @Nullable LocalDate doneOn) {

    static final String MODULE = "security-protection";
    static final String OFFICER = "security_protection_officer";
    static final String DEPUTY = "deputy_security_protection_officer";

    private static final DutyKind KIND = new DutyKind(
            MODULE, "security-protection-duty", new Text("Skyldighet i säkerhetsskydd", "Security-protection duty"));

    /** Each time that a duty came round, and the open one of each. */
    static List<TimedDuty> all(List<DutyStep> steps) {
        List<TimedDuty> all = new ArrayList<>();
        Map<String, LocalDate> open = new HashMap<>();
        for (DutyStep step : steps) {
            LocalDate was = step.wasDue();
            if (step.kind() == StepKind.FULFIL && was != null) {
                all.add(new TimedDuty(step.code(), was, step.on()));
            }
            LocalDate next = step.nextDue();
            if (next == null) {
                open.remove(step.code());
            } else {
                open.put(step.code(), next);
            }
        }
        open.forEach((code, due) -> all.add(new TimedDuty(code, due, null)));
        return all;
    }

    Duty duty(ShippedDuty known, Unit root, Instant now) {
        DutyDays days = new DutyDays(due.minusDays(Stand.firstReminder(known)), due, doneOn);
        UUID id = UUID.nameUUIDFromBytes((MODULE + "/" + code + "/" + due).getBytes(StandardCharsets.UTF_8));
        return Duty.of(
                        KIND,
                        id,
                        known.name(),
                        root.id(),
                        root.path(),
                        "/security-protection/duties/" + code.replace('.', '-'))
                .of(OFFICER)
                .by(days, now)
                .in(Compartment.SECURITY_PROTECTION)
                .ready();
    }
}
