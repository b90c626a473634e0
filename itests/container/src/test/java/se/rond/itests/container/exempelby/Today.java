// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.exempelby;

import java.time.LocalDate;
import java.time.ZoneId;

/** The municipality's day: for an hour or two of every night the machine that tests is still in yesterday. */
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Today() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
