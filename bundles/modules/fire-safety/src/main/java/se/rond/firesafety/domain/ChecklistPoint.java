// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CategoryView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointView;
import se.rond.kernel.Ids;
import se.rond.kernel.Text;

/** A point of a published check list, with its words as they were when it was published. */
@Entity
@Table(schema = "FIRE_SAFETY", name = "CHECKLIST_POINT")
public class ChecklistPoint {

    @Id
    @Column(name = "ID")
    private String id;

    @ManyToOne
    @JoinColumn(name = "CHECKLIST", nullable = false)
    private Checklist checklist;

    @Column(name = "SEQ", nullable = false)
    private int seq;

    @Column(name = "CHECKPOINT", nullable = false)
    private String checkpoint;

    @Column(name = "CATEGORY", nullable = false)
    private String category;

    @Column(name = "CATEGORY_SV", nullable = false)
    private String categorySv;

    @Column(name = "CATEGORY_EN", nullable = false)
    private String categoryEn;

    @Column(name = "TEXT_SV", nullable = false)
    private String textSv;

    @Column(name = "TEXT_EN", nullable = false)
    private String textEn;

    @Column(name = "HOW_SV", nullable = false)
    private String howSv;

    @Column(name = "HOW_EN", nullable = false)
    private String howEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "FREQUENCY", nullable = false)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEVERITY", nullable = false)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESPONSIBLE", nullable = false)
    private ResponsibleParty responsible;

    @Column(name = "IS_MANDATORY", nullable = false)
    private boolean mandatory;

    @Column(name = "PHOTO_ON_FAIL", nullable = false)
    private boolean photoOnFail;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ChecklistPoint() {}

    @SuppressWarnings("NullAway.Init") // write fills what is left
    ChecklistPoint(Checklist checklist, PointView point) {
        this.id = Ids.next().toString();
        this.checklist = checklist;
        this.checkpoint = point.id();
        write(point, point.number());
    }

    final void write(PointView point, int place) {
        this.seq = place;
        this.category = point.category().id();
        this.categorySv = point.category().name().sv();
        this.categoryEn = point.category().name().en();
        this.textSv = point.text().sv();
        this.textEn = point.text().en();
        this.howSv = point.how().sv();
        this.howEn = point.how().en();
        this.frequency = point.frequency();
        this.severity = point.severity();
        this.responsible = point.responsible();
        this.mandatory = point.mandatory();
        this.photoOnFail = point.photoOnFail();
    }

    String checkpoint() {
        return checkpoint;
    }

    int seq() {
        return seq;
    }

    PointView view() {
        return new PointView(
                checkpoint,
                seq,
                new CategoryView(category, new Text(categorySv, categoryEn)),
                new Text(textSv, textEn),
                new Text(howSv, howEn),
                frequency,
                severity,
                responsible,
                mandatory,
                photoOnFail);
    }
}
