// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was said about an assessment. It never changes. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "REMARK")
public class Remark {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ASSESSMENT", nullable = false)
    private String assessment;

    @Column(name = "REF")
    private @Nullable String ref;

    @Column(name = "WORDS", nullable = false)
    private String words;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "WRITTEN_AT"))
    @AttributeOverride(name = "account", column = @Column(name = "WRITTEN_ACCOUNT"))
    @AttributeOverride(name = "person", column = @Column(name = "WRITTEN_PERSON"))
    @AttributeOverride(name = "name", column = @Column(name = "WRITTEN_NAME"))
    private Signature written;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Remark() {}

    public Remark(UUID id, UUID assessment, @Nullable String ref, String words, Signature by) {
        this.id = id.toString();
        this.assessment = assessment.toString();
        this.ref = ref;
        this.words = words;
        this.written = by;
    }

    public boolean isSameAs(Remark other) {
        return assessment.equals(other.assessment)
                && Objects.equals(ref, other.ref)
                && words.equals(other.words)
                && written.isBySameAs(other.written);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public @Nullable String ref() {
        return ref;
    }

    public String words() {
        return words;
    }

    public Signature written() {
        return written;
    }
}
