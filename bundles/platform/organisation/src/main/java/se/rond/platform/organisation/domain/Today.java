// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import se.rond.kernel.Period;

/** Which day it is in a Swedish municipality, whatever the clock's zone. */
public final class Today {

    private Today() {}

    public static LocalDate on(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
