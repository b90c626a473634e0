// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.rond.kernel.Ids;

/** A piece of a kept file: packed, and written in letters, which both databases keep in the same way. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "DOCUMENT_PIECE")
public class DocumentPiece {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "DOCUMENT", nullable = false)
    private String document;

    @Column(name = "SEQ", nullable = false)
    private int seq;

    @Column(name = "CONTENT", nullable = false)
    private String content;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected DocumentPiece() {}

    public DocumentPiece(UUID document, int seq, String content) {
        this.id = Ids.next().toString();
        this.document = document.toString();
        this.seq = seq;
        this.content = content;
    }

    public String content() {
        return content;
    }
}
