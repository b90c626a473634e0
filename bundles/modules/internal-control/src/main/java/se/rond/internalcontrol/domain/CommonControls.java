// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.kernel.Ids;

/** The controls that every board must have in its plan for a year, as the executive board's coordinator decided. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "COMMON_CONTROLS")
public class CommonControls {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PLAN_YEAR", nullable = false)
    private int planYear;

    /** Ids in the catalogue, divided by spaces. */
    @Column(name = "CONTROLS", nullable = false)
    private String controls;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "DECIDED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "DECIDED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "DECIDED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "DECIDED_NAME"))
    private Signature decided;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CommonControls() {}

    public CommonControls(int year, Set<String> controls, Signature by) {
        this.id = Ids.next().toString();
        this.planYear = year;
        this.controls = joined(controls);
        this.decided = by;
    }

    public void decide(Set<String> wanted, Signature by) {
        controls = joined(wanted);
        decided = by;
    }

    private static String joined(Set<String> controls) {
        return controls.stream().sorted().collect(Collectors.joining(" "));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public int year() {
        return planYear;
    }

    public Set<String> controls() {
        return controls.isBlank() ? Set.of() : Set.of(controls.strip().split(" "));
    }

    public Signature decided() {
        return decided;
    }

    public long version() {
        return version;
    }
}
