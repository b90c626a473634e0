// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.testing;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.rond.audit.AuditEntry;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationImport;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.application.AssigningRoles;
import se.rond.platform.organisation.application.RegisterMemory;
import se.rond.platform.organisation.application.RememberedOrganisation;
import se.rond.platform.organisation.content.CodeLists;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.intake.FileImport;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.persistence.testing.StoreRule;

/** The register on a real database, with everything that belongs to it. */
public final class Register implements AutoCloseable {

    public static final String UNIT = "organisation";

    private final RegisterMemory memory;
    private final Organisation organisation;
    private final OrganisationImport files;
    private final AssigningRoles roles;
    private final JpaPeople people;
    private final UnitOfWork work;
    private final SomebodySignedIn access = new SomebodySignedIn();
    private final List<AuditEntry> trail = new ArrayList<>();

    public Register(StoreRule store) {
        EntityManager entities = store.entities(UNIT);
        work = store.work();
        JpaRegister register = new JpaRegister(entities);
        JpaAssignments assignments = new JpaAssignments(entities);
        RoleCatalogue catalogue = new RoleCatalogue();
        people = new JpaPeople(entities);
        memory = new RegisterMemory(work, register);
        organisation = new RememberedOrganisation(memory, people, assignments, catalogue, work, store.clock());
        files = new FileImport(
                memory,
                register,
                people,
                assignments,
                new CodeLists(),
                catalogue,
                work,
                access,
                trail::add,
                store.clock());
        roles = new AssigningRoles(
                memory, register, assignments, people, catalogue, work, access, trail::add, store.clock());
    }

    /** Looks for what another node changed, which otherwise happens every other second. */
    public void lookAgain() {
        memory.latest();
    }

    public Organisation organisation() {
        return organisation;
    }

    public AssigningRoles roles() {
        return roles;
    }

    public JpaPeople people() {
        return people;
    }

    public UnitOfWork work() {
        return work;
    }

    public SomebodySignedIn access() {
        return access;
    }

    public List<AuditEntry> trail() {
        return trail;
    }

    /** Imports the invented municipality. */
    public Register withExempelby() {
        for (Kind kind : List.of(Kind.UNITS, Kind.PREMISES, Kind.PEOPLE, Kind.ROLES)) {
            Result result = importFile(kind, kind.name().toLowerCase(java.util.Locale.ROOT) + ".csv", false);
            if (!result.applied()) {
                throw new IllegalStateException(result.errors().toString());
            }
        }
        return this;
    }

    public Result importFile(Kind kind, String name, boolean dryRun) {
        return files.read(kind, Format.CSV, new ByteArrayInputStream(file(name)), dryRun);
    }

    public Result importText(Kind kind, String csv) {
        return importBytes(kind, Format.CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    public Result importBytes(Kind kind, Format format, byte[] file) {
        return files.read(kind, format, new ByteArrayInputStream(file), false);
    }

    public static byte[] file(String name) {
        try (InputStream in = Register.class.getResourceAsStream("/exempelby/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}
