// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain.faults;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.ReportState;
import se.rond.firesafety.domain.RoundSite;
import se.rond.firesafety.domain.Signature;
import se.rond.firesafety.domain.safetyfile.Checks;
import se.rond.firesafety.domain.safetyfile.FileRecord;
import se.rond.kernel.Invalid;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;

/** What somebody has reported, kept apart until it is judged. What they wrote never changes. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "FAULT_REPORT")
public class FaultReport extends FileRecord {

    private static final int TEXT_LENGTH = 2_000;
    private static final int CONTACT_LENGTH = 200;
    private static final Duration TIME_FOR_PHOTO = Duration.ofMinutes(30);

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ReportState state;

    @Column(name = "PLACE_CODE", nullable = false)
    private String placeCode;

    @Column(name = "EQUIPMENT")
    private @Nullable String equipment;

    @Column(name = "REPORT_TEXT", nullable = false)
    private String text;

    @Column(name = "CONTACT")
    private @Nullable String contact;

    @Column(name = "PHOTO")
    private @Nullable String photo;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "JUDGED_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "JUDGED_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "JUDGED_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "JUDGED_NAME"))
    private @Nullable Signature judged;

    @Column(name = "DUPLICATE_OF")
    private @Nullable String duplicateOf;

    @Column(name = "FINDING")
    private @Nullable String finding;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected FaultReport() {}

    public FaultReport(UUID id, RoundSite site, PlaceCode code, FaultGiven given, Signature nobody) {
        super(id, site, LocalDate.ofInstant(nobody.at(), Period.ZONE), nobody);
        new Checks()
                .words(given.text(), TEXT_LENGTH, "/text")
                .atMost(given.contact(), CONTACT_LENGTH, "/contact")
                .refuse();
        this.state = ReportState.NEW;
        this.placeCode = code.id().toString();
        UUID object = code.equipment();
        this.equipment = object == null ? null : object.toString();
        this.text = given.text().strip();
        this.contact = Checks.kept(given.contact());
    }

    /** Whether exactly this came by this code already: the same request again. */
    public boolean says(PlaceCode code, FaultGiven given) {
        return placeCode.equals(code.id().toString())
                && text.equals(given.text().strip())
                && Objects.equals(contact, Checks.kept(given.contact()));
    }

    public boolean cameBy(PlaceCode code) {
        return placeCode.equals(code.id().toString());
    }

    /** One photo, soon after, and before anybody has judged. */
    public void requireRoomForPhoto(Instant now) {
        if (photo != null) {
            throw new RuleBroken(
                    "report-has-photo",
                    "Anmälan har redan ett foto. Skicka en ny anmälan om det behövs fler.",
                    "The report has a photo already. Send another report if more are needed.");
        }
        if (state != ReportState.NEW || now.isAfter(recorded.at().plus(TIME_FOR_PHOTO))) {
            throw new RuleBroken(
                    "report-photo-late",
                    "Det är för sent att lägga till ett foto. Skicka en ny anmälan.",
                    "It is too late to add a photo. Send another report.");
        }
    }

    public void show(UUID evidence, Instant now) {
        requireRoomForPhoto(now);
        photo = evidence.toString();
    }

    public void accept(UUID reported, Signature by) {
        judge(ReportState.ACCEPTED, by);
        finding = reported.toString();
    }

    @Override
    public boolean withdraw(String because) {
        throw new UnsupportedOperationException("a report is judged");
    }

    public void reject(@Nullable String because, Signature by) {
        String why = reason(because);
        judge(ReportState.REJECTED, by);
        withdrawnBecause = why;
    }

    public void isDuplicateOf(FaultReport first, Signature by) {
        if (first.id.equals(id)) {
            throw new Invalid(
                    "/report",
                    "duplicate-of-itself",
                    "Välj en annan anmälan än den här.",
                    "Choose another report than this one.");
        }
        if (!first.site.premise().equals(site.premise())) {
            throw new Invalid(
                    "/report",
                    "duplicate-elsewhere",
                    "Den andra anmälan gäller en annan lokal.",
                    "The other report is about other premises.");
        }
        if (first.state == ReportState.DUPLICATE) {
            throw new Invalid(
                    "/report",
                    "duplicate-of-duplicate",
                    "Den andra anmälan är själv en dubblett. Välj den första.",
                    "The other report is a duplicate itself. Choose the first one.");
        }
        judge(ReportState.DUPLICATE, by);
        duplicateOf = first.id;
        finding = first.finding;
    }

    /** Nobody has to be reached about it any more. */
    public void forgetContact() {
        contact = null;
    }

    private void judge(ReportState next, Signature by) {
        requireNew();
        state = next;
        judged = by;
    }

    public void requireNew() {
        if (state != ReportState.NEW) {
            throw new RuleBroken(
                    "report-already-judged",
                    "Anmälan är redan bedömd. Hämta den på nytt.",
                    "The report has been judged already. Read it again.");
        }
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public ReportState state() {
        return state;
    }

    /** Neither what somebody wrote nor how to reach them is for the trail. */
    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("state", state.name());
        facts.put("photo", photo != null);
        facts.put("contact", contact != null);
        facts.put("finding", Objects.toString(finding, ""));
        facts.put("duplicateOf", Objects.toString(duplicateOf, ""));
        return facts;
    }

    public @Nullable UUID equipment() {
        return id(equipment);
    }

    public String text() {
        return text;
    }

    public @Nullable String contact() {
        return contact;
    }

    public @Nullable UUID photo() {
        return id(photo);
    }

    public @Nullable Signature judged() {
        return judged;
    }

    public @Nullable UUID duplicateOf() {
        return id(duplicateOf);
    }

    public @Nullable UUID finding() {
        return id(finding);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
