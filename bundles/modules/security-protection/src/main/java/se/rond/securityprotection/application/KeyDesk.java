// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.KeyState;
import se.rond.securityprotection.domain.KeyCheck;
import se.rond.securityprotection.domain.KeyChecks;
import se.rond.securityprotection.domain.KeyFile;
import se.rond.securityprotection.domain.KeyRing;
import se.rond.securityprotection.domain.Seal;
import se.rond.securityprotection.domain.SealingKey;

/** Whether the key is there and is the right one, and what is sealed and opened by it. Asked anew every time. */
@Component(service = KeyDesk.class)
public final class KeyDesk {

    private final KeyFile file;
    private final KeyChecks checks;
    private final UnitOfWork work;

    @Activate
    public KeyDesk(@Reference KeyFile file, @Reference KeyChecks checks, @Reference UnitOfWork work) {
        this.file = file;
        this.checks = checks;
        this.work = work;
    }

    /**
     * The keys of the file, compared with those that the database knows.
     *
     * @param ring what the file holds; empty where it is away or unreadable
     */
    record Found(KeyState state, KeyRing ring, List<KeyCheck> known) {

        /** What seals from now on. */
        SealingKey current() {
            return known.stream()
                    .filter(KeyCheck::isCurrent)
                    .reduce((earlier, later) -> later)
                    .flatMap(check -> ring.key(check.id()))
                    .orElseThrow(() -> refusal(state));
        }
    }

    Found found() {
        List<KeyCheck> known = work.read(checks::known);
        Optional<KeyRing> ring;
        try {
            ring = file.read();
        } catch (KeyFile.Unreadable notOurs) {
            return new Found(KeyState.WRONG, KeyRing.of(List.of()), known);
        }
        KeyRing there = ring.orElse(KeyRing.of(List.of()));
        if (known.isEmpty()) {
            return new Found(KeyState.NONE, there, known);
        }
        if (ring.isEmpty()) {
            return new Found(KeyState.MISSING, there, known);
        }
        boolean right = known.stream()
                .allMatch(check -> there.key(check.id()).filter(check::isOf).isPresent());
        return new Found(right ? KeyState.READY : KeyState.WRONG, there, known);
    }

    /** Whether the module can answer: asked by what others see of it, which then stays silent. */
    public boolean isReady() {
        return found().state() == KeyState.READY;
    }

    /** @throws Unavailable of rule {@code key-missing} or {@code key-wrong} */
    Found require() {
        Found found = found();
        if (found.state() != KeyState.READY) {
            throw refusal(found.state());
        }
        return found;
    }

    static Unavailable refusal(KeyState state) {
        return new Unavailable(state == KeyState.WRONG ? "key-wrong" : "key-missing", said(state));
    }

    static Text said(KeyState state) {
        return switch (state) {
            case NONE ->
                new Text(
                        "Det finns ingen nyckel än, och inget är skrivet. Skapa nyckeln på sidan Nyckel.",
                        "There is no key yet, and nothing has been written. Make it on the page Key.");
            case READY -> new Text("Nyckeln finns och är den rätta.", "The key is there and is the right one.");
            case ROTATING ->
                new Text(
                        "Nyckeln är bytt. En del är fortfarande förseglat med en äldre nyckel, som måste finnas kvar.",
                        "The key has been changed. Some is still sealed by an older one, which has to stay.");
            case MISSING ->
                new Text(
                        "Nyckeln saknas: filen finns inte på sin plats. Inget är förlorat och inget skrivs över. Be den som"
                                + " sköter servern lägga tillbaka filen.",
                        "The key is missing: the file is not in its place. Nothing is lost and nothing is overwritten. Ask"
                                + " whoever runs the server to put the file back.");
            case WRONG ->
                new Text(
                        "Nyckeln är fel: filen finns, men är inte den som det skrivna är förseglat med. Inget är förlorat och"
                                + " inget skrivs över. Be den som sköter servern lägga tillbaka rätt fil.",
                        "The key is wrong: there is a file, but not the one that what is written is sealed by. Nothing is"
                                + " lost and nothing is overwritten. Ask whoever runs the server to put the right file back.");
        };
    }

    @Nullable
    String seal(Found found, @Nullable String text, String row, String column) {
        return text == null ? null : Seal.close(found.current(), text, row, column);
    }

    /** @throws Unavailable of rule {@code text-broken} if somebody has changed what was sealed */
    @Nullable
    String open(Found found, @Nullable String sealed, String row, String column) {
        if (sealed == null) {
            return null;
        }
        SealingKey key = found.ring().key(Seal.keyOf(sealed)).orElseThrow(() -> refusal(KeyState.WRONG));
        try {
            return Seal.open(key, sealed, row, column);
        } catch (Seal.Broken changed) {
            throw new Unavailable(
                    "text-broken",
                    new Text(
                            "En text är inte som den förseglades: någon har ändrat i databasen. Läs tillbaka en kopia och"
                                    + " utred vad som har hänt.",
                            "A text is not as it was sealed: somebody has changed the database. Restore a backup and find"
                                    + " out what happened."));
        }
    }
}
