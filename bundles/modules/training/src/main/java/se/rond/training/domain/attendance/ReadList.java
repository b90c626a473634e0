// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.RuleBroken;
import se.rond.training.api.attendance.RowOutcome;
import se.rond.training.api.attendance.SkipReason;
import se.rond.training.api.attendance.SkippedCourse;
import se.rond.training.domain.Signature;

/** That a list was read, by whom, and what it said in numbers. The list itself is not kept. */
@Entity
@Table(schema = "TRAINING", name = "READ_LIST")
public class ReadList {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "SHA256", nullable = false)
    private String sha256;

    @Column(name = "PROVIDER", nullable = false)
    private String provider;

    @Column(name = "ROWS_READ", nullable = false)
    private int rows;

    @Column(name = "COUNTED", nullable = false)
    private int counted;

    @Column(name = "REPEATED", nullable = false)
    private int repeated;

    @Column(name = "ABSENT", nullable = false)
    private int absent;

    @Column(name = "REVIEW", nullable = false)
    private int review;

    @Column(name = "UNKNOWN_PEOPLE", nullable = false)
    private int unknown;

    @Column(name = "DUPLICATES", nullable = false)
    private int duplicates;

    @Column(name = "PEOPLE", nullable = false)
    private int people;

    /** A name, a tab, a reason, a tab and a number of rows in each line; no cell of a sheet has tabs or more than one line. */
    @Column(name = "SKIPPED", nullable = false)
    private String skipped;

    @Column(name = "CORRECTS")
    private @Nullable String corrects;

    @Column(name = "CORRECTED_BY")
    private @Nullable String correctedBy;

    @Embedded
    private Signature signed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ReadList() {}

    /** The same file has the same id. */
    public ReadList(String sha256, String provider, Signature signed) {
        this.id = UUID.nameUUIDFromBytes(("list/" + sha256).getBytes(StandardCharsets.UTF_8))
                .toString();
        this.sha256 = sha256;
        this.provider = provider;
        this.skipped = "";
        this.signed = signed;
    }

    /** What it says as it is read now: courses may be known that were not the last time. */
    public void says(List<SortedRow> sorted, List<SkippedCourse> leftOut) {
        this.rows =
                sorted.size() + leftOut.stream().mapToInt(SkippedCourse::rows).sum();
        this.people = people(sorted);
        this.counted = count(sorted, RowOutcome.COUNTED);
        this.repeated = count(sorted, RowOutcome.REPEATED);
        this.absent = count(sorted, RowOutcome.ABSENT);
        this.review = count(sorted, RowOutcome.REVIEW);
        this.unknown = count(sorted, RowOutcome.UNKNOWN);
        this.duplicates = count(sorted, RowOutcome.DUPLICATE);
        this.skipped = leftOut.stream()
                .map(course -> course.name() + "\t" + course.reason() + "\t" + course.rows())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What this one says is instead of what the other said, even if that had been said to be instead of this.
     *
     * @throws RuleBroken if the other, or this one, has been corrected by a third
     */
    public void correct(ReadList other) {
        refuseUnlessBy(other.id());
        other.refuseUnlessBy(id());
        correctedBy = null;
        corrects = other.id;
        other.correctedBy = id;
    }

    /** @throws RuleBroken if another list than this has corrected it */
    public void refuseUnlessBy(@Nullable UUID list) {
        if (correctedBy != null && !correctedBy.equals(String.valueOf(list))) {
            throw new RuleBroken(
                    "list-corrected",
                    "Listan är redan rättad av en senare. Rätta den senare i stället.",
                    "The list has been corrected by a later one already. Correct that one instead.");
        }
    }

    /** Who was there and counts. */
    public static int people(List<SortedRow> sorted) {
        return (int) sorted.stream()
                .filter(row -> row.outcome() == RowOutcome.COUNTED)
                .map(row -> row.match().person())
                .distinct()
                .count();
    }

    public static int count(List<SortedRow> sorted, RowOutcome outcome) {
        return (int) sorted.stream().filter(row -> row.outcome() == outcome).count();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String provider() {
        return provider;
    }

    public int rows() {
        return rows;
    }

    public int people() {
        return people;
    }

    public List<SkippedCourse> skipped() {
        return skipped.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new SkippedCourse(parts[0], SkipReason.valueOf(parts[1]), Integer.parseInt(parts[2])))
                .toList();
    }

    public int counted() {
        return counted;
    }

    public int repeated() {
        return repeated;
    }

    public int absent() {
        return absent;
    }

    public int review() {
        return review;
    }

    public int unknown() {
        return unknown;
    }

    public int duplicates() {
        return duplicates;
    }

    public @Nullable UUID corrects() {
        return corrects == null ? null : UUID.fromString(corrects);
    }

    public @Nullable UUID correctedBy() {
        return correctedBy == null ? null : UUID.fromString(correctedBy);
    }

    public Signature signed() {
        return signed;
    }
}
