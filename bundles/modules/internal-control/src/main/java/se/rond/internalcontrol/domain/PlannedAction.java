// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ActionGiven;

/** What is to be done about a risk at once. It is followed up from the day on which the board adopts the plan. */
@Embeddable
public class PlannedAction {

    static final int TITLE_LENGTH = 200;

    @Column(name = "ACTION_TITLE")
    private String title;

    @Column(name = "ACTION_OWNER")
    private String owner;

    @Column(name = "ACTION_DUE_ON")
    private LocalDate dueOn;

    /** Id of the measure in the follow-up, from adoption on. */
    @Column(name = "ACTION_MEASURE")
    private @Nullable String measure;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlannedAction() {}

    PlannedAction(ActionGiven given) {
        this.title = given.title().strip();
        this.owner = given.owner().toString();
        this.dueOn = given.dueOn();
    }

    void follow(UUID id) {
        measure = id.toString();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public UUID owner() {
        return UUID.fromString(owner);
    }

    public @Nullable UUID measure() {
        return measure == null ? null : UUID.fromString(measure);
    }

    public ActionGiven given() {
        return new ActionGiven(title, owner(), dueOn);
    }
}
