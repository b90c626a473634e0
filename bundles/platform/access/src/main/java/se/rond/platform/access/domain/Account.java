// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody, or some machine, that may sign in. Never deleted: deactivated. */
@Entity
@Table(schema = "ACCESS", name = "ACCOUNT")
public class Account {

    @Id
    private String id;

    private String username;
    private @Nullable String person;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String language;
    private String roles;
    private String guard;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    /** @param roles that the account itself holds, for the whole municipality */
    public Account(UUID id, Username username, @Nullable UUID person, Set<String> roles, Instant createdAt) {
        this.id = id.toString();
        this.username = username.value();
        this.person = person == null ? null : person.toString();
        this.state = AccountState.INVITED;
        this.language = "sv";
        this.roles = String.join(",", new TreeSet<>(roles));
        this.guard = Guard.ofAccount(username.value());
        this.createdAt = createdAt;
    }

    /** There is a password now: the holder has chosen one, or another part of the platform has. */
    public void passwordChosen() {
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
    }

    /** @return whether that changed anything */
    public boolean deactivate() {
        boolean changes = state != AccountState.DEACTIVATED;
        state = AccountState.DEACTIVATED;
        return changes;
    }

    /**
     * @param hasPassword whether the holder can sign in at once; otherwise they need a link again
     * @return whether that changed anything
     */
    public boolean activate(boolean hasPassword) {
        boolean changes = state == AccountState.DEACTIVATED;
        if (changes) {
            state = hasPassword ? AccountState.ACTIVE : AccountState.INVITED;
        }
        return changes;
    }

    public void speak(String chosen) {
        language = chosen;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String username() {
        return username;
    }

    public @Nullable UUID person() {
        return person == null ? null : UUID.fromString(person);
    }

    public AccountState state() {
        return state;
    }

    public String language() {
        return language;
    }

    public Set<String> roles() {
        return rolesOf(roles);
    }

    /** As they are stored: comma separated. */
    public static Set<String> rolesOf(String stored) {
        return Arrays.stream(stored.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** What failed sign-ins are counted under. */
    public String guard() {
        return guard;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
