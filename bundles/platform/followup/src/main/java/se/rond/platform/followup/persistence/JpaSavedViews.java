// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.followup.views.SavedView;
import se.rond.platform.followup.views.SavedViews;

@Component
public final class JpaSavedViews implements SavedViews {

    private final EntityManager entities;

    @Activate
    public JpaSavedViews(@Reference(target = "(osgi.unit.name=followup)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<SavedView> find(UUID id) {
        return Optional.ofNullable(entities.find(SavedView.class, id.toString()));
    }

    @Override
    public List<SavedView> of(UUID account) {
        return entities.createQuery(
                        "select v from SavedView v where v.account = :account order by v.page, v.name", SavedView.class)
                .setParameter("account", account.toString())
                .getResultList();
    }

    @Override
    public void add(SavedView view) {
        entities.persist(view);
    }

    @Override
    public void remove(SavedView view) {
        entities.remove(view);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
