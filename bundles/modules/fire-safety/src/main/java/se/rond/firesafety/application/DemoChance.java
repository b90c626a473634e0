// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** How things went in the demonstration: by chance, but always the same for the same premises. */
final class DemoChance {

    private static final List<String> OBSERVATIONS = List.of(
            "Kartonger i vägen vid bakre utgången.",
            "Meddelat vaktmästaren, åtgärdas under veckan.",
            "Samma brist som förra gången, behöver beställas.",
            "Gäller plan 2, korridoren mot personalrummet.",
            "Upptäcktes vid kvällsronden.",
            "Skylten är lös i ena hörnet.",
            "Kilad dörr, påmint personalen på arbetsplatsträffen.",
            "Behöver bytas, finns inte i förrådet.");

    private final Random random;
    private final boolean pioneer;
    private final double diligence;

    DemoChance(String code) {
        random = new Random(code.hashCode() * 31L);
        random.nextInt();
        pioneer = Math.floorMod(code.hashCode(), 5) == 0;
        diligence = 0.86 + random.nextDouble() * 0.14;
    }

    /** Whether the premises have worked with Rond for a year. */
    boolean isPioneer() {
        return pioneer;
    }

    /** Spread over the month, and so that a window is open in about half of the premises. */
    int dueDay(LocalDate today) {
        return (today.getDayOfMonth() + 1 + random.nextInt(25)) % 28 + 1;
    }

    boolean isDone() {
        return random.nextDouble() < diligence + 0.06;
    }

    boolean isOnTime() {
        return random.nextDouble() < diligence;
    }

    boolean isDeficiency() {
        return random.nextInt(100) < 4;
    }

    /** Most of what is old was seen to at once; what is recent is still being dealt with. */
    boolean isFixedOnSite(boolean recent) {
        return random.nextInt(100) < (recent ? 35 : 85);
    }

    boolean isNotApplicable() {
        return random.nextInt(100) < 2;
    }

    int days(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    int minutes(int atMost) {
        return random.nextInt(atMost);
    }

    String observation() {
        return OBSERVATIONS.get(random.nextInt(OBSERVATIONS.size()));
    }
}
