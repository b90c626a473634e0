// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import se.rond.kernel.Ids;

/** A file that packs were read from, as it was sent. It never changes; its content is rows of their own. */
@Entity
@Table(schema = "GAP_ANALYSIS", name = "DOCUMENT")
public class KeptDocument {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_UUID = 60;

    public enum Kind {
        CATALOG,
        PROFILE,
        LIBRARY
    }

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "NAME_KEY", nullable = false)
    private String nameKey;

    @Column(name = "DOCUMENT_UUID", nullable = false)
    private String documentUuid;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private Kind kind;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "SHA256", nullable = false)
    private String sha256;

    @Column(name = "BYTES", nullable = false)
    private long bytes;

    @Column(name = "PIECES", nullable = false)
    private int pieces;

    @Column(name = "SENT_AT", nullable = false)
    private Instant sentAt;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected KeptDocument() {}

    public KeptDocument(
            String name, String documentUuid, Kind kind, String title, String sha256, long bytes, Instant sentAt) {
        this.id = Ids.next().toString();
        this.name = name;
        this.nameKey = keyOf(name);
        this.documentUuid = cut(documentUuid.toLowerCase(Locale.ROOT), LONGEST_UUID);
        this.kind = kind;
        this.title = cut(title, LONGEST_TITLE);
        this.sha256 = sha256;
        this.bytes = bytes;
        this.sentAt = sentAt;
    }

    /** By which other documents find it: the last part of an address, without what says in which form it is. */
    public static String keyOf(String reference) {
        String path = reference.replaceAll("[?#].*$", "").replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return cut(file.replaceAll("\\.(json|xml|yaml|yml)$", ""), LONGEST_TITLE / 2);
    }

    private static String cut(String text, int longest) {
        String clean = text.replaceAll("[\\p{Cs}\\p{Cc}]", " ");
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1);
    }

    void divided(int into) {
        this.pieces = into;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    public int pieces() {
        return pieces;
    }
}
