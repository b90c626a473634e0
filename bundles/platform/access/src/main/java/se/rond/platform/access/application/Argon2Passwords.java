// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.platform.access.domain.PasswordRules;
import se.rond.platform.access.domain.Secret;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP's minimum). As many at once as there are processors, so that many sign-ins
 * take neither the memory nor the processors from everybody else.
 */
@Component(service = Argon2Passwords.class)
public final class Argon2Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Argon2Function argon2;
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /**
     * Compared with when there is nothing to compare with: that nobody has the name takes as long to find out. Salt and hash are
     * chance: no password is known that gives it.
     */
    private final String nobodys;

    @Activate
    public Argon2Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    Argon2Passwords(int memoryKib, int passes) {
        argon2 = Argon2Function.getInstance(memoryKib, passes, LANES, BYTES, Argon2.ID);
        nobodys = "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + LANES + "$" + chance().substring(0, 22)
                + "$" + chance();
    }

    /** 32 bytes, in the alphabet of such hashes. */
    private static String chance() {
        return Secret.random().replaceAll("[-_]", "A");
    }

    String hash(String password) {
        byte[] plain = PasswordRules.normalised(password).getBytes(StandardCharsets.UTF_8);
        return computing(() -> argon2.hash(plain, Secret.bytes(SALT_BYTES)).getResult());
    }

    /** @param hash of the account's password; {@code null} if there is no account or no password */
    boolean matches(String password, @Nullable String hash) {
        String plain = PasswordRules.normalised(password);
        boolean tooLong = plain.length() > 2 * PasswordRules.LONGEST;
        boolean same = computing(() -> check(tooLong ? "" : plain, hash == null ? nobodys : hash));
        return same && hash != null && !tooLong;
    }

    private static boolean check(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password, hash);
    }

    private <T> T computing(Supplier<T> computation) {
        acquire();
        try {
            return computation.get();
        } finally {
            atOnce.release();
        }
    }

    private void acquire() {
        try {
            if (atOnce.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable(
                "sign-in-busy",
                new Text(
                        "Många loggar in just nu. Försök igen om en stund.",
                        "Many are signing in just now. Try again in a while."));
    }
}
