// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.rond.firesafety.api.ChecklistView;
import se.rond.kernel.Text;

/** A published version of a check list: it never changes. A changed list is a new version. */
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

    @OneToMany(mappedBy = "checklist", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
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
        this.points = published.points().stream()
                .map(point -> new ChecklistPoint(this, point))
                .toList();
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
