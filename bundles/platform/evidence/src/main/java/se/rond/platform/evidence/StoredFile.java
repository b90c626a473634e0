// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.evidence.EvidenceFile;

/** One file as it was received. It never changes. */
@Entity
@Table(schema = "EVIDENCE", name = "STORED_FILE")
public class StoredFile {

    @Id
    private String id;

    private String name;

    @Column(name = "MEDIA_TYPE")
    private String mediaType;

    @Column(name = "SIZE_BYTES")
    private long size;

    private String sha256;

    @Column(name = "SENT_SHA256")
    private String sentSha256;

    @Column(name = "CAPTURED_AT")
    private @Nullable Instant capturedAt;

    @Column(name = "RECEIVED_AT")
    private Instant receivedAt;

    @Column(name = "UPLOADED_BY")
    private String uploadedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoredFile() {}

    StoredFile(UUID id, Upload upload, Kept kept, Instant receivedAt, UUID uploadedBy) {
        this.id = id.toString();
        this.name = upload.name();
        this.mediaType = kept.mediaType();
        this.size = kept.size();
        this.sha256 = kept.sha256();
        this.sentSha256 = kept.sentSha256();
        this.capturedAt = upload.capturedAt();
        this.receivedAt = receivedAt;
        this.uploadedBy = uploadedBy.toString();
    }

    boolean isUploadedBy(UUID account) {
        return uploadedBy.equals(account.toString());
    }

    /** Whether these bytes, as they were sent, are the ones that came the first time. */
    boolean isSame(Kept again) {
        return sentSha256.equals(again.sentSha256());
    }

    boolean isPhoto() {
        return mediaType.startsWith("image/");
    }

    String id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    EvidenceFile view() {
        return new EvidenceFile(
                UUID.fromString(id),
                name,
                mediaType,
                size,
                sha256,
                capturedAt,
                receivedAt,
                UUID.fromString(uploadedBy),
                version);
    }
}
