// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has to see to a deficiency: a person or a unit, or nobody yet. */
@Embeddable
public class Assignee {

    @Column(name = "ASSIGNEE")
    private @Nullable String person;

    @Column(name = "ASSIGNEE_UNIT")
    private @Nullable String unit;

    protected Assignee() {}

    public Assignee(@Nullable UUID person, @Nullable UUID unit) {
        this.person = OptionalIds.text(person);
        this.unit = OptionalIds.text(unit);
    }

    public @Nullable UUID person() {
        return OptionalIds.uuid(person);
    }

    public @Nullable UUID unit() {
        return OptionalIds.uuid(unit);
    }

    public boolean isNobody() {
        return person == null && unit == null;
    }

    boolean isPersonAndUnit() {
        return person != null && unit != null;
    }

    @Nullable
    String id() {
        return person == null ? unit : person;
    }

    public boolean isSameAs(Assignee other) {
        return Objects.equals(person, other.person) && Objects.equals(unit, other.unit);
    }
}
