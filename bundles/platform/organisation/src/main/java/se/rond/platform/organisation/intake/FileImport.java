// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Place;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Stale;
import se.rond.organisation.OrganisationImport;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.organisation.application.OrganisationPermissions;
import se.rond.platform.organisation.application.RegisterMemory;
import se.rond.platform.organisation.application.RegisterState;
import se.rond.platform.organisation.content.CodeLists;
import se.rond.platform.organisation.content.RoleCatalogue;
import se.rond.platform.organisation.domain.Today;
import se.rond.platform.organisation.persistence.JpaAssignments;
import se.rond.platform.organisation.persistence.JpaPeople;
import se.rond.platform.organisation.persistence.JpaRegister;
import se.rond.platform.organisation.sheet.Faults;
import se.rond.platform.organisation.sheet.SheetFile;
import se.rond.platform.organisation.sheet.UploadedFile;

/** Imports a file in one pass: all faults at once, and all of it in one transaction or nothing. One file at a time. */
@Component
public final class FileImport implements OrganisationImport {

    private final RegisterMemory memory;
    private final JpaRegister store;
    private final JpaPeople people;
    private final JpaAssignments assignments;
    private final CodeLists lists;
    private final RoleCatalogue catalogue;
    private final UnitOfWork work;
    private final AccessControl access;
    private final AuditTrail trail;
    private final Clock clock;
    private final ReentrantLock importing = new ReentrantLock();

    @Activate
    public FileImport(
            @Reference RegisterMemory memory,
            @Reference JpaRegister store,
            @Reference JpaPeople people,
            @Reference JpaAssignments assignments,
            @Reference CodeLists lists,
            @Reference RoleCatalogue catalogue,
            @Reference UnitOfWork work,
            @Reference AccessControl access,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.memory = memory;
        this.store = store;
        this.people = people;
        this.assignments = assignments;
        this.lists = lists;
        this.catalogue = catalogue;
        this.work = work;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Result read(Kind kind, Format format, InputStream file, boolean dryRun) {
        access.require(OrganisationPermissions.IMPORT, Place.MUNICIPALITY);
        if (kind == Kind.ROLES) {
            access.require(OrganisationPermissions.MANAGE_ROLES, Place.MUNICIPALITY);
        }
        try (UploadedFile received = UploadedFile.receive(file)) {
            return dryRun ? tryOut(kind, format, received) : change(kind, format, received);
        }
    }

    private Result tryOut(Kind kind, Format format, UploadedFile file) {
        RegisterState register = memory.latest();
        Reading reading = read(kind, format, file, register);
        return work.read(() -> reading.result(reading.intake().plan(), false));
    }

    private Result change(Kind kind, Format format, UploadedFile file) {
        importing.lock();
        try {
            RegisterState register = memory.latest();
            Reading reading = read(kind, format, file, register);
            return work.write(() -> apply(kind, file, register, reading));
        } finally {
            importing.unlock();
        }
    }

    private Result apply(Kind kind, UploadedFile file, RegisterState register, Reading reading) {
        Plan plan = reading.intake().plan();
        Result result = reading.result(plan, reading.faults().none());
        int records = plan.created() + plan.changed();
        if (result.applied() && records > 0) {
            if (store.changes().places() != register.changes()) {
                throw new Stale(); // another node imported meanwhile
            }
            ImportTrail imported = new ImportTrail(trail, kind, records);
            if (kind == Kind.PEOPLE || kind == Kind.ROLES) {
                store.countChangeOfPeople();
            }
            plan.apply(imported);
            imported.imported(file.sha256(), result);
            work.afterCommit(memory::latest);
        }
        return result;
    }

    private Reading read(Kind kind, Format format, UploadedFile file, RegisterState register) {
        Intake intake = intake(kind, register);
        Faults faults = new Faults();
        int rows = new SheetFile(file, format).read(intake.columns(), faults, intake::take);
        return new Reading(intake, faults, rows);
    }

    private Intake intake(Kind kind, RegisterState register) {
        LocalDate today = Today.on(clock);
        return switch (kind) {
            case UNITS -> new UnitIntake(register, lists, store, today);
            case PREMISES -> new PremiseIntake(register, lists, store, today);
            case PEOPLE -> new PeopleIntake(register, people, store);
            case ROLES -> new RoleIntake(register, lists, catalogue, people, assignments, access, today);
        };
    }

    private record Reading(Intake intake, Faults faults, int rows) {

        Result result(Plan plan, boolean applied) {
            return new Result(
                    rows, rows - faults.linesWithFaults(), plan.created(), plan.changed(), applied, faults.errors());
        }
    }
}
