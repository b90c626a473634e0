// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ActionGiven;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskBand;
import se.rond.internalcontrol.api.RiskGiven;

/** What could go wrong, how likely and how bad, and what the board does about it. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "PLAN_RISK")
public class PlanRisk {

    public static final int LARGEST = 4;
    private static final int TITLE_LENGTH = 200;
    private static final int MOTIVATION_LENGTH = 2_000;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "PLAN_CYCLE", nullable = false)
    private String cycle;

    @Column(name = "ADDED_IN", nullable = false)
    private int addedIn;

    @Column(name = "REMOVED_IN")
    private @Nullable Integer removedIn;

    @Column(name = "REMOVED_BECAUSE")
    private @Nullable String removedBecause;

    @Column(name = "AREA", nullable = false)
    private String area;

    @Column(name = "CATALOGUE_ID")
    private @Nullable String control;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "LIKELIHOOD", nullable = false)
    private int likelihood;

    @Column(name = "CONSEQUENCE", nullable = false)
    private int consequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "HANDLING")
    private @Nullable Handling handling;

    @Column(name = "MOTIVATION")
    private @Nullable String motivation;

    @Embedded
    private @Nullable PlannedAction action;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanRisk() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public PlanRisk(UUID id, ControlPlan plan, RiskGiven given) {
        this.id = id.toString();
        this.cycle = plan.cycle().toString();
        this.addedIn = plan.number();
        take(given);
    }

    public final void take(RiskGiven given) {
        check(given).refuse();
        area = given.area();
        control = given.control();
        title = given.title().strip();
        likelihood = given.likelihood();
        consequence = given.consequence();
        handling = given.handling();
        motivation = Checks.kept(given.motivation());
        action = given.action() == null ? null : new PlannedAction(given.action());
    }

    private static Checks check(RiskGiven given) {
        Handling wanted = given.handling();
        ActionGiven planned = given.action();
        Checks checks = new Checks()
                .words(given.title(), TITLE_LENGTH, "/title")
                .within(given.likelihood(), 1, LARGEST, "/likelihood")
                .within(given.consequence(), 1, LARGEST, "/consequence")
                .require(
                        wanted != Handling.ACCEPT
                                || RiskBand.of(given.likelihood() * given.consequence()) != RiskBand.HIGH,
                        "/handling",
                        "high-risk-accepted",
                        "En hög risk (9 eller mer) får inte accepteras. Välj kontroll eller direkt åtgärd.",
                        "A high risk (9 or more) may not be accepted. Choose a control or a direct action.")
                .require(
                        (wanted == Handling.DIRECT_ACTION) == (planned != null),
                        "/action",
                        "direct-action-missing",
                        "En direkt åtgärd har en åtgärd med ansvarig och dag; annars anges ingen.",
                        "A direct action has an action with owner and day; otherwise none is given.");
        if (wanted == Handling.ACCEPT) {
            checks.words(given.motivation(), MOTIVATION_LENGTH, "/motivation");
        } else {
            checks.atMost(given.motivation(), MOTIVATION_LENGTH, "/motivation");
        }
        return planned == null ? checks : checks.words(planned.title(), PlannedAction.TITLE_LENGTH, "/action/title");
    }

    /** A revision takes it out of the plan; earlier versions keep it. */
    public void remove(int number, @Nullable String because) {
        removedBecause = Checks.required(because, MOTIVATION_LENGTH, "/reason");
        removedIn = number;
    }

    public void keep() {
        removedIn = null;
        removedBecause = null;
    }

    public void follow(UUID measure) {
        if (action != null) {
            action.follow(measure);
        }
    }

    public boolean isIn(int number) {
        return addedIn <= number && (removedIn == null || removedIn > number);
    }

    public boolean isAddedIn(int number) {
        return addedIn == number;
    }

    public boolean isRemovedIn(int number) {
        return removedIn != null && removedIn == number;
    }

    public RiskGiven given() {
        return new RiskGiven(
                area,
                control,
                title,
                likelihood,
                consequence,
                handling,
                motivation,
                action == null ? null : action.given());
    }

    public RiskBand band() {
        return RiskBand.of(value());
    }

    public int value() {
        return likelihood * consequence;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID cycle() {
        return UUID.fromString(cycle);
    }

    public String area() {
        return area;
    }

    public String title() {
        return title;
    }

    public @Nullable Handling handling() {
        return handling;
    }

    public @Nullable PlannedAction action() {
        return action;
    }

    public @Nullable String removedBecause() {
        return removedBecause;
    }

    public long version() {
        return version;
    }
}
