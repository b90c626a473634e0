// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import se.rond.duties.Duty;
import se.rond.duties.DutyState;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.notices.Notice;
import se.rond.notices.Urgency;

/** What there is to be reminded of. Days are Swedish days, of 23 to 25 hours: nothing counts in hours. */
enum Occasion {
    OPENED("Att göra: ", "To do: "),
    SOON("Snart dags: ", "Due soon: "),
    LATE("Försenat: ", "Late: ");

    private final String sv;
    private final String en;

    Occasion(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** The most pressing one: who was not reminded of the earlier ones in time is not any more. */
    static Optional<Occasion> of(Duty duty, Instant now, int remindDays) {
        if (duty.state() == DutyState.LATE) {
            return Optional.of(LATE);
        }
        if (duty.state() != DutyState.DUE) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Period.ZONE), dueOn(duty));
        return Optional.of(left <= remindDays && remindDays > 0 ? SOON : OPENED);
    }

    /** A new due day is a new thing to be reminded of; that it opened is told once. */
    String key(Duty duty) {
        String key = "duty/" + duty.module() + "/" + duty.id() + "/" + name().toLowerCase(Locale.ROOT);
        return this == OPENED ? key : key + "/" + dueOn(duty);
    }

    Notice notice(Duty duty) {
        return new Notice(
                        duty.module() + "." + duty.kind() + "-" + name().toLowerCase(Locale.ROOT),
                        key(duty),
                        new Text(sv + duty.name().sv(), en + duty.name().en()),
                        new Text("Senast " + dueOn(duty) + ".", "By " + dueOn(duty) + "."),
                        duty.address(),
                        Urgency.DIGEST)
                .in(duty.compartment());
    }

    static LocalDate dueOn(Duty duty) {
        return LocalDate.ofInstant(duty.dueAt(), Period.ZONE);
    }
}
