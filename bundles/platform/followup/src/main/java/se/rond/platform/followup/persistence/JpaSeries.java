// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.followup.application.NumberBlocks;
import se.rond.platform.followup.domain.NumberSeries;

@Component
public final class JpaSeries implements NumberBlocks.Series {

    private final EntityManager entities;

    @Activate
    public JpaSeries(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public NumberSeries of(int year) {
        NumberSeries known = entities.find(NumberSeries.class, year);
        if (known != null) {
            return known;
        }
        NumberSeries begun = new NumberSeries(year);
        entities.persist(begun);
        return begun;
    }
}
