// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.notices.domain.Calendar;
import se.rond.platform.notices.domain.Choice;
import se.rond.platform.notices.domain.Choices;

@Component
public final class JpaChoices implements Choices {

    private final EntityManager entities;

    @Activate
    public JpaChoices(@Reference(target = "(osgi.unit.name=notices)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Choice> choice(UUID person) {
        return Optional.ofNullable(entities.find(Choice.class, person.toString()));
    }

    @Override
    public void add(Choice choice) {
        entities.persist(choice);
    }

    @Override
    public Optional<Calendar> calendar(UUID person) {
        return Optional.ofNullable(entities.find(Calendar.class, person.toString()));
    }

    @Override
    public Optional<Calendar> calendarOf(String hash) {
        return entities.createQuery("SELECT c FROM Calendar c WHERE c.hash = :hash", Calendar.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Calendar calendar) {
        entities.persist(calendar);
    }
}
