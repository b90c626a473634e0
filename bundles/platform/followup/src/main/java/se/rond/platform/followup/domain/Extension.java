// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Ids;

/** Somebody gave a finding more time: kept by itself, so that a figure is one count over one index. */
@Entity
@Table(schema = "FOLLOWUP", name = "FINDING_EXTENSION")
public class Extension {

    @Id
    private String id;

    private String finding;
    private String module;

    @Enumerated(EnumType.STRING)
    private Compartment compartment;

    @Column(name = "UNIT_PATH")
    private String unitPath;

    private @Nullable String premise;

    @Column(name = "EXTENDED_AT")
    private Instant at;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Extension() {}

    public Extension(Finding finding, Instant at) {
        this.id = Ids.next().toString();
        this.finding = finding.id().toString();
        this.module = finding.origin().module();
        this.compartment = finding.compartment();
        this.unitPath = finding.site().unitPath();
        this.premise = OptionalIds.text(finding.site().premise());
        this.at = at;
    }

    public Instant at() {
        return at;
    }
}
