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
import se.rond.access.Place;

/** A file belongs to a record: whoever has the record's permission at its place sees the file. */
@Entity
@Table(schema = "EVIDENCE", name = "ATTACHMENT")
public class Attachment {

    @Id
    private String id;

    @Column(name = "STORED_FILE")
    private String file;

    private String owner;
    private String permission;
    private @Nullable String unit;
    private @Nullable String premise;

    @Column(name = "ATTACHED_AT")
    private Instant attachedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Attachment() {}

    @SuppressWarnings("NullAway.Init") // show fills the rest
    Attachment(UUID id, String file, String owner, String permission, Place place, Instant attachedAt) {
        this.id = id.toString();
        this.file = file;
        this.owner = owner;
        this.attachedAt = attachedAt;
        show(permission, place);
    }

    /** Decides who sees the file. */
    final void show(String to, Place where) {
        permission = to;
        unit = text(where.unit());
        premise = text(where.premise());
    }

    String owner() {
        return owner;
    }

    String permission() {
        return permission;
    }

    Place place() {
        return new Place(id(unit), id(premise));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
