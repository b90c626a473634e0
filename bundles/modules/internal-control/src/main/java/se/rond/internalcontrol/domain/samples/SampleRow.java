// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.samples.DrawnRow;
import se.rond.internalcontrol.api.samples.Mark;
import se.rond.kernel.Ids;

/** A drawn row: where it stands, and what was found. Nothing of what it says. */
@Entity
@Table(schema = "INTERNAL_CONTROL", name = "SAMPLE_ROW")
public class SampleRow {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "SAMPLE", nullable = false)
    private String sample;

    @Column(name = "ROW_NUMBER_DRAWN", nullable = false)
    private int number;

    @Column(name = "LINE_IN_FILE")
    private @Nullable Integer line;

    @Enumerated(EnumType.STRING)
    @Column(name = "MARK")
    private @Nullable Mark mark;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SampleRow() {}

    SampleRow(UUID sample, int number, @Nullable Integer line) {
        this.id = Ids.next().toString();
        this.sample = sample.toString();
        this.number = number;
        this.line = line;
    }

    public void mark(@Nullable Mark found) {
        mark = found;
    }

    public int number() {
        return number;
    }

    public @Nullable Mark mark() {
        return mark;
    }

    public DrawnRow view() {
        return new DrawnRow(number, line, mark);
    }
}
