// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.rond.kernel.Ids;
import se.rond.kernel.Text;

/**
 * A title that findings have, kept once however many have it: a search looks through the titles, which stay as few as check
 * lists have points, and not through the findings. Never changed and never deleted. Two that are alike do no harm.
 */
@Entity
@Table(schema = "FOLLOWUP", name = "FINDING_TITLE")
public class KnownTitle {

    @Id
    private String id;

    @Column(name = "TITLE_SV")
    private String sv;

    @Column(name = "TITLE_EN")
    private String en;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected KnownTitle() {}

    public KnownTitle(Text title) {
        this.id = Ids.next().toString();
        this.sv = title.sv();
        this.en = title.en();
    }
}
