// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.RuleBroken;
import se.rond.organisation.PersonNames;
import se.rond.persistence.UnitOfWork;
import se.rond.securityprotection.api.KeepingKey;
import se.rond.securityprotection.api.KeyChange;
import se.rond.securityprotection.api.KeyState;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.application.KeyDesk.Found;
import se.rond.securityprotection.domain.KeyCheck;
import se.rond.securityprotection.domain.KeyChecks;
import se.rond.securityprotection.domain.KeyFile;
import se.rond.securityprotection.domain.Seal;
import se.rond.securityprotection.domain.SealedTexts;
import se.rond.securityprotection.domain.SealedTexts.Place;
import se.rond.securityprotection.domain.SealingKey;

/**
 * Makes, changes and forgets keys. The file is written first and the database second, so that nothing is ever sealed by a key
 * that is not in the file; what a crash leaves is a key more than is needed, or texts that the next round seals.
 */
@Component(service = {KeepingKey.class, KeyBook.class})
public final class KeyBook implements KeepingKey {

    /** Another node may be about to commit what it sealed by the former key. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private static final int BATCH = 20;

    private final KeyDesk keys;
    private final KeyFile file;
    private final KeyChecks checks;
    private final SealedTexts texts;
    private final ProtectionDesk desk;
    private final UnitOfWork work;

    @Activate
    public KeyBook(
            @Reference KeyDesk keys,
            @Reference KeyFile file,
            @Reference KeyChecks checks,
            @Reference SealedTexts texts,
            @Reference ProtectionDesk desk,
            @Reference UnitOfWork work) {
        this.keys = keys;
        this.file = file;
        this.checks = checks;
        this.texts = texts;
        this.desk = desk;
        this.work = work;
    }

    @Override
    public KeyView key() {
        desk.require(SecurityProtectionPermissions.KEEP_KEY);
        Found found = keys.found();
        List<KeyView.One> known = work.read(() -> all(found.known()));
        boolean rotating = known.stream().anyMatch(one -> one.retiredAt() != null && one.texts() > 0);
        KeyState state = found.state() == KeyState.READY && rotating ? KeyState.ROTATING : found.state();
        return new KeyView(state, KeyDesk.said(state), file.address(), file.isGuarded(), known);
    }

    private List<KeyView.One> all(List<KeyCheck> checks) {
        PersonNames people = desk.people(checks.stream().map(KeyCheck::made).toList());
        return checks.stream()
                .map(check -> new KeyView.One(
                        check.id(),
                        check.made().at(),
                        people.ref(check.made()).name(),
                        check.retiredAt(),
                        texts.sealedBy(check.id())))
                .toList();
    }

    @Override
    public synchronized KeyView make() {
        desk.require(SecurityProtectionPermissions.KEEP_KEY);
        begin();
        return key();
    }

    /** The first key, unless there is one. */
    void begin() {
        Found found = keys.found();
        if (found.state() != KeyState.NONE || found.ring().keys().size() > 1) {
            throw new RuleBroken(
                    "key-exists",
                    "Det finns redan en nyckel, eller så pekar databasen på en. Inget skrivs över. Lägg tillbaka filen, eller"
                            + " byt nyckel.",
                    "There is a key already, or the database knows of one. Nothing is overwritten. Put the file back, or"
                            + " change the key.");
        }
        SealingKey key = found.ring().keys().values().stream().findFirst().orElseGet(() -> {
            SealingKey first = SealingKey.make();
            file.create(first);
            return first;
        });
        work.write(() -> {
            checks.add(new KeyCheck(key, desk.sign()));
            record(key.id(), "make");
        });
    }

    @Override
    public synchronized KeyView rotate(KeyChange change) {
        desk.require(SecurityProtectionPermissions.KEEP_KEY);
        file.alone(() -> {
            Found found = keys.require();
            if (known(found, change.replaces()).isCurrent()) {
                change(found);
            }
            reseal();
            return found;
        });
        return key();
    }

    private static KeyCheck known(Found found, String key) {
        return found.known().stream()
                .filter(check -> check.id().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "key-not-in-use",
                        "Den nyckeln är inte i bruk. Läs om sidan och se vilken som är det.",
                        "That key is not in use. Read the page again and see which one is."));
    }

    /** Of two that change it at once on two nodes the database refuses one: both retire the same key. */
    private void change(Found found) {
        SealingKey next = SealingKey.make();
        List<SealingKey> all = new ArrayList<>(found.ring().keys().values());
        all.add(next);
        file.replace(all);
        work.write(() -> {
            checks.known().stream().filter(KeyCheck::isCurrent).forEach(check -> check.retire(desk.now()));
            checks.add(new KeyCheck(next, desk.sign()));
            record(next.id(), "rotate");
        });
    }

    /** Each row by itself: what a crash leaves undone is done by the next round. */
    void reseal() {
        Found found = keys.require();
        for (KeyCheck retired : retiredInUse(found)) {
            List<Place> places = work.read(() -> texts.some(retired.id(), BATCH));
            while (!places.isEmpty()) {
                for (Place place : places) {
                    work.write(() -> texts.replace(place, anew(found, place)));
                }
                places = work.read(() -> texts.some(retired.id(), BATCH));
            }
        }
    }

    private String anew(Found found, Place place) {
        @Nullable String text = keys.open(found, place.sealed(), place.row(), place.column());
        return Seal.close(found.current(), text == null ? "" : text, place.row(), place.column());
    }

    private List<KeyCheck> retiredInUse(Found found) {
        return work.read(() -> found.known().stream()
                .filter(check -> !check.isCurrent() && texts.sealedBy(check.id()) > 0)
                .toList());
    }

    @Override
    public synchronized KeyView forget() {
        desk.require(SecurityProtectionPermissions.KEEP_KEY);
        file.alone(this::forgetSettled);
        return key();
    }

    private Set<String> forgetSettled() {
        Found found = keys.require();
        Instant settled = desk.now().minus(SETTLED);
        Set<String> stay = work.write(() -> {
            Set<String> kept = checks.known().stream()
                    .filter(check -> check.isCurrent() || isNeeded(check, settled))
                    .map(KeyCheck::id)
                    .collect(Collectors.toSet());
            checks.known().stream().filter(check -> !kept.contains(check.id())).forEach(check -> {
                check.forget(desk.now());
                record(check.id(), "forget");
            });
            return kept;
        });
        file.replace(found.ring().keys().values().stream()
                .filter(key -> stay.contains(key.id()))
                .toList());
        return stay;
    }

    private boolean isNeeded(KeyCheck check, Instant settled) {
        Instant retired = check.retiredAt();
        return retired == null || retired.isAfter(settled) || texts.sealedBy(check.id()) > 0;
    }

    private void record(String key, String what) {
        desk.record("key", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), what);
    }
}
