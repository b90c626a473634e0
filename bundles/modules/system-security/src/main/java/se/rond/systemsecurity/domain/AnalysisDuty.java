// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyDays;
import se.rond.kernel.Ids;

/** That a system must have a valid analysis by a day. Who stays silent has it in every count. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "ANALYSIS_DUTY")
public class AnalysisDuty {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "SYSTEM_ID", nullable = false)
    private String system;

    /** Unique: the system while it is to be done, the own id afterwards. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    /** Who has to see to it; absent while nobody owns the system. */
    @Column(name = "PERSON")
    private @Nullable String person;

    @Column(name = "SYSTEM_NAME", nullable = false)
    private String systemName;

    @Column(name = "OPENS_ON", nullable = false)
    private LocalDate opensOn;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AnalysisDuty() {}

    @SuppressWarnings("NullAway.Init") // follow fills what is left
    public AnalysisDuty(ItSystem of, LocalDate opensOn, LocalDate dueOn) {
        this.id = Ids.next().toString();
        this.system = of.id().toString();
        this.slot = system;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
        follow(of);
    }

    /** As long as it is to be done it is where the system is. */
    public final void follow(ItSystem of) {
        SystemDuties duties = of.duties();
        unit = duties.unit().toString();
        unitPath = duties.unitPath();
        UUID who = duties.owner() == null ? duties.manager() : duties.owner();
        person = who == null ? null : who.toString();
        systemName = of.facts().name();
    }

    public void done(LocalDate day) {
        doneOn = day;
        slot = id;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID system() {
        return UUID.fromString(system);
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public @Nullable UUID person() {
        return person == null ? null : UUID.fromString(person);
    }

    public String systemName() {
        return systemName;
    }

    public DutyDays days() {
        return new DutyDays(opensOn, dueOn, doneOn);
    }
}
