// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application.faults;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.RequestOrigin;
import se.rond.firesafety.application.FireSafetySettings;
import se.rond.firesafety.domain.faults.Attempts;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.TooMany;
import se.rond.persistence.UnitOfWork;

/**
 * Stops those who send too much: so many an hour from an address, and by a code. What is refused is neither counted nor
 * written: it costs one read. Addresses are kept as digests that differ every hour.
 */
@Component(service = ReportLimits.class)
public final class ReportLimits {

    private static final long SECONDS = 3_600;
    private static final int KEPT_HOURS = 2;

    private final Attempts attempts;
    private final RequestOrigin origin;
    private final FireSafetySettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public ReportLimits(
            @Reference Attempts attempts,
            @Reference RequestOrigin origin,
            @Reference FireSafetySettings settings,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.attempts = attempts;
        this.origin = origin;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Counts one from the address that the request on this thread comes from, in a unit of work of its own.
     *
     * @param what reports and photos are counted apart
     */
    void countAddress(String what) {
        if (settings.reportsPerAddress() < 1) {
            throw new RuleBroken(
                    "public-reports-closed",
                    "Kommunen tar inte emot felanmälningar här. Kontakta verksamheten direkt.",
                    "The municipality does not take fault reports here. Contact the operation directly.");
        }
        count(what + ":" + network(origin.address().orElse("")), settings.reportsPerAddress());
    }

    void countCode(String code) {
        count("code:" + code, settings.reportsPerCode());
    }

    /** Nobody needs what was counted before. */
    public void forgetOld() {
        work.write(() -> attempts.forgetBefore(hour() - KEPT_HOURS));
    }

    private void count(String what, int most) {
        long hour = hour();
        String guard = digest(hour + ":" + what);
        if (work.read(() -> attempts.count(guard, hour)) >= most) {
            throw tooMany();
        }
        try {
            work.write(() -> attempts.add(guard, hour));
        } catch (RuleBroken firstOfTwoAtOnce) {
            work.write(() -> attempts.add(guard, hour)); // both began to count: now it is there
        }
    }

    private long hour() {
        return Math.floorDiv(clock.instant().getEpochSecond(), SECONDS);
    }

    private TooMany tooMany() {
        Instant now = clock.instant();
        int left = Math.toIntExact(SECONDS - Math.floorMod(now.getEpochSecond(), SECONDS));
        return new TooMany(
                "too-many-reports",
                new Text(
                        "Det har kommit för många anmälningar härifrån. Vänta " + (left / 60 + 1)
                                + " minuter, eller kontakta verksamheten direkt.",
                        "Too many reports have come from here. Wait " + (left / 60 + 1)
                                + " minutes, or contact the operation directly."),
                left);
    }

    /** Of the long addresses the first half: whoever has one has all of them below it. */
    private static String network(String address) {
        String bare = address.replaceAll("[%\\[\\]].*", "");
        if (!bare.contains(":") || !bare.matches("[0-9a-fA-F:.]+")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(bare).getAddress();
            return bytes.length == 4 ? bare : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
