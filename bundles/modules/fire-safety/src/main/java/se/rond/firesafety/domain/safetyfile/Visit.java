// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.safetyfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.safetyfile.RecordState;
import se.rond.firesafety.api.safetyfile.VisitGiven;
import se.rond.firesafety.api.safetyfile.VisitResult;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** A visit by the fire service. // LSO (2003:778) 5 kap. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "VISIT")
public class Visit extends FileRecord {

    private static final int DIARY_LENGTH = 40;
    private static final int NOTE_LENGTH = 2_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RecordState state;

    @Column(name = "DIARY_NUMBER", nullable = false)
    private String diaryNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESULT", nullable = false)
    private VisitResult result;

    @Column(name = "ORDER_DUE_ON")
    private @Nullable LocalDate orderDueOn;

    @Column(name = "NOTE")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Visit() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public Visit(UUID id, RoundSite site, VisitGiven given, Signature by) {
        super(id, site, given.visitedOn(), by);
        this.state = RecordState.VALID;
        take(given, LocalDate.ofInstant(by.at(), Period.ZONE));
    }

    public boolean says(VisitGiven given) {
        return given.premise().equals(site.premise())
                && given.visitedOn().equals(day)
                && given.diaryNumber().strip().equals(diaryNumber)
                && given.result() == result
                && Objects.equals(given.orderDueOn(), orderDueOn)
                && Objects.equals(Checks.kept(given.note()), note);
    }

    public void change(VisitGiven given, LocalDate today) {
        refuseIfWithdrawn();
        take(given, today);
    }

    private void take(VisitGiven given, LocalDate today) {
        boolean order = given.result() == VisitResult.ORDER;
        new Checks()
                .require(
                        !given.visitedOn().isAfter(today),
                        "/visitedOn",
                        "visited-in-future",
                        "Tillsynen kan inte ligga i framtiden.",
                        "The visit cannot lie in the future.")
                .notAgesAgo(given.visitedOn(), today, "/visitedOn")
                .words(given.diaryNumber(), DIARY_LENGTH, "/diaryNumber")
                .require(
                        order == (given.orderDueOn() != null),
                        "/orderDueOn",
                        "order-due-missing",
                        "Ett föreläggande har en sista dag, och bara ett föreläggande.",
                        "An order has a last day, and nothing else has.")
                .require(
                        given.orderDueOn() == null || !given.orderDueOn().isBefore(given.visitedOn()),
                        "/orderDueOn",
                        "order-due-before-visit",
                        "Föreläggandets sista dag kan inte ligga före tillsynen.",
                        "The last day of the order cannot lie before the visit.")
                .atMost(given.note(), NOTE_LENGTH, "/note")
                .refuse();
        day = given.visitedOn();
        diaryNumber = given.diaryNumber().strip();
        result = given.result();
        orderDueOn = given.orderDueOn();
        note = Checks.kept(given.note());
    }

    @Override
    public boolean withdraw(String because) {
        if (state == RecordState.WITHDRAWN) {
            return false;
        }
        withdrawnBecause = reason(because);
        state = RecordState.WITHDRAWN;
        return true;
    }

    public void refuseIfWithdrawn() {
        if (state == RecordState.WITHDRAWN) {
            throw new RuleBroken(
                    "record-withdrawn",
                    "Tillsynen är återtagen och ändras inte mer.",
                    "The visit has been withdrawn and does not change any more.");
        }
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public RecordState state() {
        return state;
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("visitedOn", day.toString());
        facts.put("diaryNumber", diaryNumber);
        facts.put("result", result.name());
        facts.put("orderDueOn", String.valueOf(orderDueOn));
        return facts;
    }

    public String diaryNumber() {
        return diaryNumber;
    }

    public VisitResult result() {
        return result;
    }

    public @Nullable LocalDate orderDueOn() {
        return orderDueOn;
    }

    public @Nullable String note() {
        return note;
    }
}
