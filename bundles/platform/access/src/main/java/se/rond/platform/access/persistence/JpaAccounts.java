// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.platform.access.domain.Account;
import se.rond.platform.access.domain.AccountState;
import se.rond.platform.access.domain.Username;

/** The accounts. */
@Component(service = JpaAccounts.class)
public final class JpaAccounts {

    private final EntityManager entities;

    @Activate
    public JpaAccounts(@Reference(target = "(osgi.unit.name=access)") EntityManager entities) {
        this.entities = entities;
    }

    public void add(Account account) {
        entities.persist(account);
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id.toString()));
    }

    public Optional<Account> byUsername(String username) {
        if (!Username.isOne(Username.typed(username))) {
            return Optional.empty();
        }
        return first(entities.createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
                .setParameter("username", Username.typed(username)));
    }

    public Optional<Account> byPerson(UUID person) {
        return first(entities.createQuery("SELECT a FROM Account a WHERE a.person = :person", Account.class)
                .setParameter("person", person.toString()));
    }

    private static Optional<Account> first(TypedQuery<Account> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    public boolean isEmpty() {
        return entities.createQuery("SELECT a.id FROM Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * @param part of the user name; {@code null} for all
     * @param guards what the accounts are counted under; {@code null} for all
     * @param after the user name before the first; {@code null} from the start
     * @return by user name
     */
    public List<Account> page(
            @Nullable String part,
            @Nullable AccountState state,
            @Nullable Set<String> guards,
            @Nullable String after,
            int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (part != null && !part.isBlank()) {
            conditions.add("a.username LIKE :part ESCAPE '!'");
            parameters.put(
                    "part",
                    "%" + Username.typed(part).replaceAll("\\p{Cntrl}", "").replaceAll("([!%_])", "!$1") + "%");
        }
        if (state != null) {
            conditions.add("a.state = :state");
            parameters.put("state", state);
        }
        if (guards != null) {
            conditions.add(guards.isEmpty() ? "1 = 0" : "a.guard IN :guards");
            parameters.put("guards", guards);
        }
        if (after != null) {
            conditions.add("a.username > :after");
            parameters.put("after", after);
        }
        TypedQuery<Account> query = entities.createQuery(
                "SELECT a FROM Account a WHERE " + String.join(" AND ", conditions) + " ORDER BY a.username",
                Account.class);
        query.getParameters().forEach(known -> query.setParameter(known.getName(), parameters.get(known.getName())));
        return query.setMaxResults(limit).getResultList();
    }
}
