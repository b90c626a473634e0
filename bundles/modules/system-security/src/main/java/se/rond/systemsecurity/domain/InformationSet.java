// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Checks;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Levels;

/** Information of one kind in a system, and how much harm it does where it is disclosed, wrong or away. */
@Entity
@Table(schema = "IT_SYSTEM_SECURITY", name = "INFORMATION_SET")
public class InformationSet {

    private static final int NAME_LENGTH = 160;
    private static final int MOTIVATION_LENGTH = 2_000;
    private static final int BASIS_LENGTH = 200;
    private static final int RETENTION_LENGTH = 60;

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "ANALYSIS", nullable = false)
    private String analysis;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Embedded
    private @Nullable StoredLevels levels;

    @Column(name = "MOTIVATION")
    private @Nullable String motivation;

    @Column(name = "LEGAL_BASIS")
    private @Nullable String legalBasis;

    @Column(name = "RETENTION_REF")
    private @Nullable String retentionRef;

    @Version
    @Column(name = "VERSION")
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected InformationSet() {}

    @SuppressWarnings("NullAway.Init") // take fills what is left
    public InformationSet(UUID id, UUID analysis, InformationSetGiven given) {
        this.id = id.toString();
        this.analysis = analysis.toString();
        take(given);
    }

    public final void take(InformationSetGiven given) {
        Levels wanted = given.levels();
        new Checks()
                .words(given.name(), NAME_LENGTH, "/name")
                .atMost(given.motivation(), MOTIVATION_LENGTH, "/motivation")
                .atMost(given.legalBasis(), BASIS_LENGTH, "/legalBasis")
                .atMost(given.retentionRef(), RETENTION_LENGTH, "/retentionRef")
                .within(wanted.k(), 0, 4, "/levels/k")
                .within(wanted.r(), 0, 4, "/levels/r")
                .within(wanted.t(), 0, 4, "/levels/t")
                .within(wanted.s(), 0, 4, "/levels/s")
                .refuse();
        name = given.name().strip();
        levels = new StoredLevels(wanted);
        motivation = Checks.kept(given.motivation());
        legalBasis = Checks.kept(given.legalBasis());
        retentionRef = Checks.kept(given.retentionRef());
    }

    public InformationSetGiven given() {
        return new InformationSetGiven(name, levels(), motivation, legalBasis, retentionRef);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID analysis() {
        return UUID.fromString(analysis);
    }

    public Levels levels() {
        return levels == null ? Levels.NONE : levels.levels();
    }

    public long version() {
        return version;
    }
}
