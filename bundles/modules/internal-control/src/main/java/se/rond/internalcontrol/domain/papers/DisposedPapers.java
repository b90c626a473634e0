// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.rond.internalcontrol.domain.ControlActivity;
import se.rond.kernel.Ids;

/** That a control had papers, and since when it has none. It never changes. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "DISPOSED_PAPERS")
public class DisposedPapers {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DISPOSAL", nullable = false)
    private String disposal;

    @Column(name = "ACTIVITY", nullable = false)
    private String activity;

    @Column(name = "BOARD", nullable = false)
    private String board;

    @Column(name = "PLAN_YEAR", nullable = false)
    private int planYear;

    @Column(name = "DISPOSED_ON", nullable = false)
    private LocalDate disposedOn;

    @Column(name = "SAMPLES", nullable = false)
    private int samples;

    @Column(name = "SAMPLE_ROWS", nullable = false)
    private int rows;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DisposedPapers() {}

    public DisposedPapers(Disposal disposal, ControlActivity control, int samples, int rows) {
        this.id = Ids.next().toString();
        this.disposal = disposal.id().toString();
        this.activity = control.id().toString();
        this.board = control.board().toString();
        this.planYear = control.year();
        this.disposedOn = disposal.disposedOn();
        this.samples = samples;
        this.rows = rows;
    }

    public UUID board() {
        return UUID.fromString(board);
    }

    public int year() {
        return planYear;
    }

    public LocalDate disposedOn() {
        return disposedOn;
    }

    public int samples() {
        return samples;
    }

    public int rows() {
        return rows;
    }
}
