// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What stays of records that were disposed of: counts of a course, a unit and a year. */
@Entity
@Table(schema = "TRAINING", name = "STATISTIC")
public class Statistic {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DISPOSAL", nullable = false)
    private String disposal;

    @Column(name = "COURSE", nullable = false)
    private String course;

    @Column(name = "UNIT", nullable = false)
    private String unit;

    @Column(name = "UNIT_PATH", nullable = false)
    private String unitPath;

    @Column(name = "HELD_YEAR", nullable = false)
    private int year;

    @Column(name = "RECORDS", nullable = false)
    private int records;

    /** Persons who completed the course that year, each in the last disposal that had a record of it. */
    @Column(name = "PEOPLE", nullable = false)
    private int people;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Statistic() {}

    public Statistic(UUID id, UUID disposal, TrainingRecord like) {
        this.id = id.toString();
        this.disposal = disposal.toString();
        this.course = like.course();
        this.unit = like.unit().toString();
        this.unitPath = like.unitPath();
        this.year = like.day().getYear();
    }

    public void count(boolean person) {
        records++;
        people += person ? 1 : 0;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String course() {
        return course;
    }

    public UUID unit() {
        return UUID.fromString(unit);
    }

    public String unitPath() {
        return unitPath;
    }

    public int year() {
        return year;
    }

    public int records() {
        return records;
    }

    public int people() {
        return people;
    }
}
