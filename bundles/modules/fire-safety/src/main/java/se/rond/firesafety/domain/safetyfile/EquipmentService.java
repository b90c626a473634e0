// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.api.safetyfile.ServiceState;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;

/**
 * A service of a piece of equipment, from when it is known to be due until it is done. It is listed by the day it was done,
 * before that by the day it is due.
 */
@Entity
@Table(schema = "FIRE_SAFETY", name = "EQUIPMENT_SERVICE")
public class EquipmentService extends FileRecord {

    @Column(name = "EQUIPMENT", nullable = false)
    private String equipment;

    @Column(name = "LABEL", nullable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ServiceState state;

    @Column(name = "DUE_ON")
    private @Nullable LocalDate dueOn;

    @Column(name = "DONE_ON")
    private @Nullable LocalDate doneOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected EquipmentService() {}

    private EquipmentService(UUID id, Equipment piece, RoundSite site, LocalDate day, Signature by) {
        super(id, site, day, by);
        this.equipment = piece.id().toString();
        this.label = piece.label();
        this.state = ServiceState.DUE;
    }

    public static EquipmentService due(UUID id, Equipment piece, RoundSite site, LocalDate on, Signature by) {
        EquipmentService service = new EquipmentService(id, piece, site, on, by);
        service.dueOn = on;
        return service;
    }

    /** One that nobody had to do. */
    public static EquipmentService unasked(UUID id, Equipment piece, RoundSite site, ServiceDone done, Signature by) {
        EquipmentService service = new EquipmentService(id, piece, site, done.servicedOn(), by);
        service.done(done, by);
        return service;
    }

    public void done(ServiceDone done, Signature by) {
        state = ServiceState.DONE;
        doneOn = done.servicedOn();
        day = done.servicedOn();
        note = Checks.kept(done.note());
        recorded = by;
    }

    /** The piece is due on another day, or is called otherwise, than before. */
    public void follow(LocalDate due, String name) {
        dueOn = due;
        day = due;
        label = name;
    }

    @Override
    public boolean withdraw(String because) {
        if (state != ServiceState.DUE) {
            return false;
        }
        withdrawnBecause = because;
        state = ServiceState.CANCELLED;
        return true;
    }

    @Override
    public String kind() {
        return "equipment_service";
    }

    @Override
    public ServiceState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("dueOn", String.valueOf(dueOn));
        facts.put("doneOn", String.valueOf(doneOn));
        return facts;
    }

    public UUID equipment() {
        return UUID.fromString(equipment);
    }

    public String label() {
        return label;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable String note() {
        return note;
    }

    public boolean isLate(LocalDate today) {
        LocalDate reached = doneOn == null ? today : doneOn;
        return state != ServiceState.CANCELLED && dueOn != null && reached.isAfter(dueOn);
    }
}
