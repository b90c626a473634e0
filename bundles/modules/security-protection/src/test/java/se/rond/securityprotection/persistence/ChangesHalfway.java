// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import se.rond.access.Caller;
import se.rond.securityprotection.ProtectionOffice;
import se.rond.securityprotection.domain.KeyCheck;
import se.rond.securityprotection.domain.KeyFile;
import se.rond.securityprotection.domain.KeyRing;
import se.rond.securityprotection.domain.Seal;
import se.rond.securityprotection.domain.SealedTexts.Place;
import se.rond.securityprotection.domain.SealingKey;
import se.rond.securityprotection.domain.Signature;

/** The file has the new key, the database knows it, one text is sealed by it: then the power goes. */
final class ChangesHalfway {

    private final ProtectionOffice office;
    private final JpaKeyChecks checks;
    private final JpaSealedTexts texts;

    ChangesHalfway(ProtectionOffice office) {
        this.office = office;
        EntityManager entities = office.store.entities("security-protection");
        this.checks = new JpaKeyChecks(entities);
        this.texts = new JpaSealedTexts(entities);
    }

    void changeTheKeyAndSealOneText(SealingKey next) {
        KeyRing before = ring();
        List<SealingKey> all = new ArrayList<>(before.keys().values());
        all.add(next);
        office.keyFile.replace(all);
        Signature by = new Signature(Caller.SYSTEM, office.store.clock().instant());
        office.store.work().write(() -> {
            checks.known().forEach(check -> check.retire(by.at()));
            checks.add(new KeyCheck(next, by));
        });
        SealingKey old = before.keys().values().iterator().next();
        office.store.work().write(() -> {
            Place place = texts.some(old.id(), 1).get(0);
            texts.replace(place, Seal.close(next, opened(old, place), place.row(), place.column()));
        });
    }

    private static String opened(SealingKey key, Place place) {
        try {
            return Seal.open(key, place.sealed(), place.row(), place.column());
        } catch (Seal.Broken e) {
            throw new AssertionError(e);
        }
    }

    private KeyRing ring() {
        try {
            return office.keyFile.read().orElseThrow();
        } catch (KeyFile.Unreadable e) {
            throw new AssertionError(e);
        }
    }
}
