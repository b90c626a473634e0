// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How far the numbers of a year have been given out. */
@Entity
@Table(schema = "FOLLOWUP", name = "NUMBER_SERIES")
public class NumberSeries {

    @Id
    @Column(name = "SERIES_YEAR")
    private int year;

    @Column(name = "NEXT_NUMBER")
    private int next;

    @Version
    private long version;

    protected NumberSeries() {}

    public NumberSeries(int year) {
        this.year = year;
        this.next = 1;
    }

    /** @return the first of so many numbers, which belong to the taker alone */
    public int take(int count) {
        int first = next;
        next += count;
        return first;
    }
}
