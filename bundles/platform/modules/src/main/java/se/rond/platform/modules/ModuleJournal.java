// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a module, and tells whoever keeps the trail. */
final class ModuleJournal {

    /** What happened behind the administration's back. */
    record Happening(@Nullable KeptModule before, KeptModule after) {}

    private static final int REMEMBERED = 100;

    private final ModuleStore store;
    private final Clock clock;
    private final Deque<Happening> untold = new ArrayDeque<>();
    private @Nullable Consumer<Happening> listener;

    ModuleJournal(ModuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What was decided for a module; nothing happens where it was decided before. */
    Optional<Happening> decide(KeptModule module, Wanted wanted) {
        KeptModule present = store.find(module.symbolicName()).orElse(module);
        if (present.wanted() == wanted) {
            return Optional.empty();
        }
        KeptModule next = present.wanted(wanted, clock.instant());
        store.save(next);
        return Optional.of(new Happening(present, next));
    }

    /** A jar took its place and runs. */
    KeptModule recorded(ModuleJar jar, Source source, String location) {
        return recorded(jar, source, location, Wanted.RUNNING);
    }

    KeptModule recorded(ModuleJar jar, Source source, String location, Wanted wanted) {
        KeptModule next = new KeptModule(
                jar.symbolicName(),
                jar.id(),
                jar.name(),
                jar.version(),
                wanted,
                source,
                location,
                jar.sha256(),
                clock.instant());
        store.save(next);
        return next;
    }

    Optional<KeptModule> find(String symbolicName) {
        return store.find(symbolicName);
    }

    ModuleStore store() {
        return store;
    }

    synchronized void tell(Happening happening) {
        if (listener != null) {
            listener.accept(happening);
        } else if (untold.size() < REMEMBERED) {
            untold.add(happening);
        }
    }

    /** @param teller told of everything from now on, and of what happened before it came; {@code null} when it goes */
    synchronized void listen(@Nullable Consumer<Happening> teller) {
        listener = teller;
        while (teller != null && !untold.isEmpty()) {
            teller.accept(untold.remove());
        }
    }
}
