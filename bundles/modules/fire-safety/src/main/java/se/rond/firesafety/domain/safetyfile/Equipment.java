// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EquipmentState;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** A piece of equipment. It is listed by the day of its next service. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "EQUIPMENT")
public class Equipment extends FileRecord {

    /** Where nothing is due: after everything that is. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int LABEL_LENGTH = 40;
    private static final int LOCATION_LENGTH = 120;
    private static final int SERIAL_LENGTH = 60;
    private static final int LONGEST_INTERVAL = 120;

    /** Unique: premises and label while it is there, the id afterwards. */
    @Column(name = "SLOT", nullable = false)
    private String slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private EquipmentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "EQUIPMENT_KIND", nullable = false)
    private EquipmentKind equipmentKind;

    @Column(name = "LABEL", nullable = false)
    private String label;

    @Column(name = "LOCATION", nullable = false)
    private String location;

    @Column(name = "SERIAL_NUMBER")
    private @Nullable String serialNumber;

    @Column(name = "SERVICE_INTERVAL_MONTHS")
    private @Nullable Integer intervalMonths;

    @Column(name = "LAST_SERVICE_ON")
    private @Nullable LocalDate lastServiceOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Equipment() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Equipment(UUID id, RoundSite site, EquipmentGiven given, Signature by) {
        super(id, site, NEVER, by);
        this.state = EquipmentState.IN_USE;
        take(given, LocalDate.ofInstant(by.at(), Period.ZONE));
    }

    /** One piece of a name in premises: upper and lower case are the same name. */
    public static String slot(UUID premise, String label) {
        return premise + "/" + label.strip().toLowerCase(Locale.ROOT);
    }

    public boolean says(EquipmentGiven given) {
        return given.premise().equals(site.premise())
                && given.kind() == equipmentKind
                && given.label().strip().equals(label)
                && given.location().strip().equals(location)
                && Objects.equals(Checks.kept(given.serialNumber()), serialNumber)
                && Objects.equals(given.serviceIntervalMonths(), intervalMonths)
                && Objects.equals(given.lastServiceOn(), lastServiceOn);
    }

    public void change(EquipmentGiven given, LocalDate today) {
        refuseIfRemoved();
        take(given, today);
    }

    private void take(EquipmentGiven given, LocalDate today) {
        new Checks()
                .words(given.label(), LABEL_LENGTH, "/label")
                .words(given.location(), LOCATION_LENGTH, "/location")
                .atMost(given.serialNumber(), SERIAL_LENGTH, "/serialNumber")
                .within(given.serviceIntervalMonths(), 1, LONGEST_INTERVAL, "/serviceIntervalMonths")
                .require(
                        given.lastServiceOn() == null || !given.lastServiceOn().isAfter(today),
                        "/lastServiceOn",
                        "serviced-in-future",
                        "Servicen kan inte ligga i framtiden.",
                        "The service cannot lie in the future.")
                .notAgesAgo(given.lastServiceOn(), today, "/lastServiceOn")
                .refuse();
        equipmentKind = given.kind();
        label = given.label().strip();
        slot = slot(site.premise(), label);
        location = given.location().strip();
        serialNumber = Checks.kept(given.serialNumber());
        intervalMonths = given.serviceIntervalMonths();
        lastServiceOn = given.lastServiceOn();
        day = next(today);
    }

    /** The day itself where the last service is not known: somebody must find out. */
    private LocalDate next(LocalDate today) {
        if (intervalMonths == null) {
            return NEVER;
        }
        return lastServiceOn == null ? today : lastServiceOn.plusMonths(intervalMonths);
    }

    /** Whether this service has been noted already: the same request again. */
    public boolean isServiced(ServiceDone done) {
        return done.servicedOn().equals(lastServiceOn) && Objects.equals(Checks.kept(done.note()), note);
    }

    public void serviced(ServiceDone done, LocalDate today) {
        refuseIfRemoved();
        new Checks()
                .require(
                        !done.servicedOn().isAfter(today),
                        "/servicedOn",
                        "serviced-in-future",
                        "Servicen kan inte ligga i framtiden.",
                        "The service cannot lie in the future.")
                .require(
                        lastServiceOn == null || !done.servicedOn().isBefore(lastServiceOn),
                        "/servicedOn",
                        "serviced-before-last",
                        "En senare service är redan noterad.",
                        "A later service has been noted already.")
                .notAgesAgo(done.servicedOn(), today, "/servicedOn")
                .atMost(done.note(), REASON_LENGTH, "/note")
                .refuse();
        lastServiceOn = done.servicedOn();
        note = Checks.kept(done.note());
        state = EquipmentState.IN_USE;
        day = next(today);
    }

    public void outOfOrder(String because) {
        refuseIfRemoved();
        note = reason(because);
        state = EquipmentState.OUT_OF_ORDER;
    }

    @Override
    public boolean withdraw(String because) {
        if (state == EquipmentState.REMOVED) {
            return false;
        }
        note = reason(because);
        withdrawnBecause = note;
        state = EquipmentState.REMOVED;
        slot = id;
        day = NEVER;
        return true;
    }

    public void refuseIfRemoved() {
        if (state == EquipmentState.REMOVED) {
            throw new RuleBroken(
                    "equipment-removed",
                    "Utrustningen är borttagen. Lägg upp den på nytt om den är tillbaka.",
                    "The equipment has been removed. Add it anew if it is back.");
        }
    }

    @Override
    public String kind() {
        return "equipment";
    }

    @Override
    public EquipmentState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("kind", equipmentKind.name());
        facts.put("label", label);
        facts.put("location", location);
        facts.put("serviceIntervalMonths", String.valueOf(intervalMonths));
        facts.put("lastServiceOn", String.valueOf(lastServiceOn));
        return facts;
    }

    public EquipmentKind equipmentKind() {
        return equipmentKind;
    }

    public String label() {
        return label;
    }

    public String location() {
        return location;
    }

    public @Nullable String serialNumber() {
        return serialNumber;
    }

    public @Nullable Integer intervalMonths() {
        return intervalMonths;
    }

    public @Nullable LocalDate lastServiceOn() {
        return lastServiceOn;
    }

    public @Nullable LocalDate nextServiceOn() {
        return day.equals(NEVER) ? null : day;
    }

    public @Nullable String note() {
        return note;
    }
}
