// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.DraftGiven;
import se.rond.firesafety.api.PointView;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** A version of a check list. Published, it never changes: a changed list is a new version, written as a draft before. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "CHECKLIST")
public class Checklist {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "LIST_VERSION", nullable = false)
    private int listVersion;

    @Column(name = "NAME_SV", nullable = false)
    private String nameSv;

    @Column(name = "NAME_EN", nullable = false)
    private String nameEn;

    @Column(name = "NOTE_SV", nullable = false)
    private String noteSv;

    @Column(name = "NOTE_EN", nullable = false)
    private String noteEn;

    @Column(name = "PREMISE_TYPES", nullable = false)
    private String premiseTypes;

    @Column(name = "DRILLS_PER_YEAR", nullable = false)
    private int drillsPerYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private ChecklistStatus status;

    /** How often it was written: what changes in its points changes it as well, so that nobody writes over another. */
    @Column(name = "WRITES", nullable = false)
    private int writes;

    @Column(name = "RETIRED_BECAUSE")
    private @Nullable String retiredBecause;

    @OneToMany(mappedBy = "checklist", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("seq")
    private List<ChecklistPoint> points;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Checklist() {}

    public Checklist(ChecklistView published) {
        this.id = published.id().toString();
        this.code = published.code();
        this.listVersion = published.listVersion();
        this.nameSv = published.name().sv();
        this.nameEn = published.name().en();
        this.noteSv = published.note().sv();
        this.noteEn = published.note().en();
        this.premiseTypes = published.premiseTypes().stream().sorted().collect(Collectors.joining(","));
        this.drillsPerYear = published.drillsPerYear();
        this.status = ChecklistStatus.PUBLISHED;
        this.points = new ArrayList<>(published.points().stream()
                .map(point -> new ChecklistPoint(this, point))
                .toList());
    }

    /** A draft that begins as a copy. */
    public static Checklist draft(UUID id, ChecklistView source, String code, int listVersion) {
        Checklist draft = new Checklist(new ChecklistView(
                id,
                code,
                listVersion,
                source.name(),
                source.note(),
                source.premiseTypes(),
                source.drillsPerYear(),
                source.points()));
        draft.status = ChecklistStatus.DRAFT;
        return draft;
    }

    /** Points are told apart by their checkpoint: one that stays in the list changes in place. */
    public void write(DraftGiven given) {
        refuseUnlessDraft();
        DraftChecks.require(given);
        nameSv = given.name().sv().strip();
        nameEn = given.name().en().strip();
        noteSv = given.note().sv().strip();
        noteEn = given.note().en().strip();
        premiseTypes = given.premiseTypes().stream().sorted().collect(Collectors.joining(","));
        drillsPerYear = given.drillsPerYear();
        writes++;
        List<PointView> wanted = given.points();
        Set<String> ids = wanted.stream().map(PointView::id).collect(Collectors.toSet());
        points.removeIf(point -> !ids.contains(point.checkpoint()));
        for (int i = 0; i < wanted.size(); i++) {
            pointOf(wanted.get(i)).write(wanted.get(i), i + 1);
        }
        points.sort(Comparator.comparingInt(ChecklistPoint::seq));
    }

    private ChecklistPoint pointOf(PointView wanted) {
        return points.stream()
                .filter(point -> point.checkpoint().equals(wanted.id()))
                .findFirst()
                .orElseGet(() -> {
                    ChecklistPoint added = new ChecklistPoint(this, wanted);
                    points.add(added);
                    return added;
                });
    }

    public void publish() {
        refuseUnlessDraft();
        status = ChecklistStatus.PUBLISHED;
    }

    /** Its place is free for another draft. */
    public void discard() {
        refuseUnlessDraft();
        status = ChecklistStatus.DISCARDED;
        code = id;
    }

    public void retire(String because) {
        status = ChecklistStatus.RETIRED;
        retiredBecause = because;
    }

    private void refuseUnlessDraft() {
        if (status != ChecklistStatus.DRAFT) {
            throw new RuleBroken(
                    "checklist-published",
                    "Versionen är publicerad och ändras inte mer. Gör en ny version.",
                    "The version has been published and does not change any more. Make a new version.");
        }
    }

    public boolean isRetired() {
        return status == ChecklistStatus.RETIRED;
    }

    public boolean isDraft() {
        return status == ChecklistStatus.DRAFT;
    }

    public long version() {
        return version;
    }

    public ChecklistView view() {
        return new ChecklistView(
                UUID.fromString(id),
                code,
                listVersion,
                new Text(nameSv, nameEn),
                new Text(noteSv, noteEn),
                Set.of(premiseTypes.split(",")),
                drillsPerYear,
                points.stream().map(ChecklistPoint::view).toList());
    }
}
