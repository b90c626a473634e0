// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.faults;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.firesafety.domain.faults.PlaceCode;
import se.rond.firesafety.domain.faults.PlaceCodes;

@Component
public final class JpaPlaceCodes implements PlaceCodes {

    private final EntityManager entities;

    @Activate
    public JpaPlaceCodes(@Reference(target = "(osgi.unit.name=fire-safety)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<PlaceCode> byCode(String code) {
        return entities.createQuery("SELECT c FROM PlaceCode c WHERE c.code = :code", PlaceCode.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PlaceCode> inSlot(String slot) {
        return entities.createQuery("SELECT c FROM PlaceCode c WHERE c.slot = :slot", PlaceCode.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }
}
