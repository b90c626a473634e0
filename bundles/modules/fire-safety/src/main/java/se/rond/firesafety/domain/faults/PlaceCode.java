// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.faults;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** The code that hangs in premises, or on an object there. It says nothing by itself. A place has one that is valid. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "PLACE_CODE")
public class PlaceCode extends FileRecord {

    /** Without what is taken for something else when it is read aloud or typed. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 16;

    @Column(name = "CODE", nullable = false)
    private String code;

    /** Unique: the place while the code is valid, the id afterwards. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    @Column(name = "EQUIPMENT")
    private @Nullable String equipment;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlaceCode() {}

    public PlaceCode(UUID id, RoundSite site, @Nullable UUID equipment, Signature by, Random chance) {
        super(id, site, LocalDate.ofInstant(by.at(), Period.ZONE), by);
        this.state = RecordState.VALID;
        this.equipment = equipment == null ? null : equipment.toString();
        this.slot = slot(site.premise(), equipment);
        this.code = draw(chance);
    }

    public static String slot(UUID premise, @Nullable UUID equipment) {
        return equipment == null ? premise.toString() : premise + "/" + equipment;
    }

    private static String draw(Random chance) {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }

    public void refuseIfRevoked() {
        if (state == RecordState.WITHDRAWN) {
            throw new RuleBroken(
                    "code-revoked",
                    "Koden är redan indragen. Ge ut en ny för platsen.",
                    "The code has been revoked already. Issue a new one for the place.");
        }
    }

    @Override
    public boolean withdraw(String because) {
        if (state == RecordState.WITHDRAWN) {
            return false;
        }
        withdrawnBecause = reason(because);
        state = RecordState.WITHDRAWN;
        slot = id;
        return true;
    }

    @Override
    public String kind() {
        return "code";
    }

    @Override
    public RecordState state() {
        return state;
    }

    /** The code itself is not for the trail: who reads that need not be able to use it. */
    @Override
    public Map<String, Object> facts() {
        return Map.of("state", state.name(), "equipment", equipment == null ? "" : equipment);
    }

    public String code() {
        return code;
    }

    public @Nullable UUID equipment() {
        return equipment == null ? null : UUID.fromString(equipment);
    }
}
