// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What was found out about sessions and tokens a moment ago, so that the requests of one page are one look into the database.
 * What this node changes it forgets at once; what another node changes is known here after two seconds.
 */
final class KnownCredentials<T> {

    static final Duration MEMORY = Duration.ofSeconds(2);

    private static final int MOST = 10_000;

    private record Known<T>(T value, UUID account, long at) {}

    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Function<T, UUID> account;
    private final LongSupplier nanos;

    KnownCredentials(Function<T, UUID> account, LongSupplier nanos) {
        this.account = account;
        this.nanos = nanos;
    }

    /** @param look into the database; what is not there is asked for again each time */
    Optional<T> get(String hash, Supplier<Optional<T>> look) {
        Known<T> present = known.get(hash);
        if (present != null && nanos.getAsLong() - present.at() < MEMORY.toNanos()) {
            return Optional.of(present.value());
        }
        long before = changes.get();
        long at = nanos.getAsLong();
        Optional<T> found = look.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        if (found.isPresent() && changes.get() == before) {
            known.put(hash, new Known<>(found.get(), account.apply(found.get()), at));
            if (changes.get() != before) {
                known.remove(hash); // changed while it was being remembered
            }
        } else {
            known.remove(hash);
        }
        return found;
    }

    void forget(String hash) {
        changes.incrementAndGet();
        known.remove(hash);
    }

    void forgetAll(UUID account) {
        changes.incrementAndGet();
        known.values().removeIf(value -> value.account().equals(account));
    }
}
