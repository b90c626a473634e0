// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.securityprotection.domain.FourEyesRequest;
import se.rond.securityprotection.domain.PastSteps;

/** Rule r.08: five years after it happened, what happened to a duty goes, by a decision. */
@Component(service = Disposal.class)
public final class Disposal {

    static final String RULE = "r.08";
    private static final int YEARS = 5;

    private final PastSteps past;
    private final ProtectionDesk desk;

    @Activate
    public Disposal(@Reference PastSteps past, @Reference ProtectionDesk desk) {
        this.past = past;
        this.desk = desk;
    }

    /** The day before which things go: five years ago, unless an earlier one is asked for. */
    static LocalDate before(@Nullable LocalDate asked, LocalDate today) {
        LocalDate latest = today.minusYears(YEARS);
        if (asked != null && asked.isAfter(latest)) {
            throw new Invalid(
                    "/day",
                    "disposal-too-early",
                    "Det får gallras när fem år har gått. Välj " + latest + " eller en tidigare dag.",
                    "It may be disposed of when five years have passed. Choose " + latest + " or an earlier day.");
        }
        return asked == null ? latest : asked;
    }

    List<String> due(LocalDate before) {
        List<String> steps = past.superseded(startOf(before));
        if (steps.isEmpty()) {
            throw new RuleBroken(
                    "nothing-to-dispose",
                    "Det finns inget att gallra före den dagen. Välj en senare dag, eller låt det vara.",
                    "There is nothing to dispose of before that day. Choose a later one, or leave it.");
        }
        return steps;
    }

    /** Within the running unit of work: the trail keeps rule, day, how many and the hash of their ids, not the decision. */
    void carryOut(FourEyesRequest request, LocalDate before) {
        List<String> steps = due(before);
        past.dispose(steps, startOf(before));
        desk.record(
                "disposal",
                request.id(),
                "carry-out",
                Map.of("rule", RULE, "before", before.toString(), "count", steps.size(), "sha256", hash(steps)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    private static String hash(List<String> ids) {
        try {
            byte[] listed = String.join("\n", ids).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(listed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
