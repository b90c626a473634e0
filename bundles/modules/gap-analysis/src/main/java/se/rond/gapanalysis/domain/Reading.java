// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody read the free text of an assessment on a day: what the trail has an entry for already. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "READING")
public class Reading {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "READ_ON", nullable = false)
    private LocalDate readOn;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Reading() {}

    public Reading(UUID id, LocalDate readOn) {
        this.id = id.toString();
        this.readOn = readOn;
    }

    /** The same reader, assessment and day have the same id. */
    public static UUID idOf(UUID assessment, UUID reader, LocalDate day) {
        return UUID.nameUUIDFromBytes((assessment + "/" + reader + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
