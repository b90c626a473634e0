// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Ids;

/** An area that was gone through in the risk analysis without a risk being found, and what was looked at. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "PLAN_AREA")
public class PlanArea {

    private static final int NOTE_LENGTH = 1_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PLAN_CYCLE", nullable = false)
    private String cycle;

    @Column(name = "AREA", nullable = false)
    private String area;

    @Column(name = "NOTE", nullable = false)
    private String note;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanArea() {}

    @SuppressWarnings("NullAway.Init") // note fills what is left
    public PlanArea(UUID cycle, String area, @Nullable String note) {
        this.id = Ids.next().toString();
        this.cycle = cycle.toString();
        this.area = area;
        note(note);
    }

    public final void note(@Nullable String words) {
        note = Checks.required(words, NOTE_LENGTH, "/reason");
    }

    public String area() {
        return area;
    }

    public String note() {
        return note;
    }
}
