// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.SystemGiven;
import se.rond.systemsecurity.api.SystemStatus;

/** What is wrong with a system as it was sent. */
public final class SystemChecks {

    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 120;
    private static final int DESCRIPTION_LENGTH = 2_000;
    private static final int SUPPLIER_LENGTH = 160;
    private static final int MOST_USERS = 10_000_000;
    private static final int LONGEST_RTO = 720;
    private static final int LONGEST_RPO = 168;

    private SystemChecks() {}

    public static void check(SystemGiven given) {
        Levels levels = given.knownLevels();
        new Checks()
                .words(given.code(), CODE_LENGTH, "/code")
                .words(given.name(), NAME_LENGTH, "/name")
                .atMost(given.description(), DESCRIPTION_LENGTH, "/description")
                .atMost(given.supplier(), SUPPLIER_LENGTH, "/supplier")
                .within(given.usersApprox(), 0, MOST_USERS, "/usersApprox")
                .within(given.rtoHours(), 0, LONGEST_RTO, "/rtoHours")
                .within(given.rpoHours(), 0, LONGEST_RPO, "/rpoHours")
                .require(
                        given.status() != SystemStatus.ENDED,
                        "/status",
                        "end-with-reason",
                        "Avsluta systemet med en orsak i stället.",
                        "End the system with a reason instead.")
                .require(
                        !given.sensitivePersonalData() || given.personalData(),
                        "/sensitivePersonalData",
                        "sensitive-without-personal",
                        "Känsliga personuppgifter är personuppgifter. Ange båda.",
                        "Sensitive personal data are personal data. Say both.")
                .require(
                        levels.k() == null || levels.k() != Gate.LEAVES_AT,
                        "/levels/k",
                        "level-4-outside",
                        "Konfidentialitet 4 hanteras inte här. Kontakta säkerhetsskyddschefen.",
                        "Confidentiality 4 is not handled here. Contact the security-protection officer.")
                .within(levels.k(), 0, 3, "/levels/k")
                .within(levels.r(), 0, 4, "/levels/r")
                .within(levels.t(), 0, 4, "/levels/t")
                .within(levels.s(), 0, 4, "/levels/s")
                .refuse();
    }
}
