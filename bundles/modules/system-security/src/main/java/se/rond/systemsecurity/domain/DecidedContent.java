// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.rond.kernel.Ids;

/** A part of what was decided, word for word. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "DECIDED_CONTENT")
public class DecidedContent {

    public static final int LONGEST = 7_000; // bytes in UTF-8 stay below what Derby keeps in a row

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DECISION", nullable = false)
    private String decision;

    @Column(name = "PART", nullable = false)
    private int part;

    @Column(name = "WORDS", nullable = false)
    private String words;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DecidedContent() {}

    public DecidedContent(UUID decision, int part, String words) {
        this.id = Ids.next().toString();
        this.decision = decision.toString();
        this.part = part;
        this.words = words;
    }

    public String words() {
        return words;
    }
}
