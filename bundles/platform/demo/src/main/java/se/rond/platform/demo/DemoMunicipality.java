// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Accounts;
import se.rond.organisation.Organisation;
import se.rond.organisation.OrganisationImport;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.OrganisationImport.Result;
import se.rond.organisation.Person;

/** Imports the invented municipality Exempelby by the same import that a real one uses, and makes its accounts. */
@Component(service = DemoMunicipality.class)
public final class DemoMunicipality {

    private final AccessControl access;
    private final Accounts accounts;
    private final Organisation organisation;
    private final OrganisationImport registers;

    @Activate
    public DemoMunicipality(
            @Reference AccessControl access,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference OrganisationImport registers) {
        this.access = access;
        this.accounts = accounts;
        this.organisation = organisation;
        this.registers = registers;
    }

    /** Imports the registers; where they are in place already, nothing changes. */
    void importRegisters() {
        access.asSystem(() -> {
            for (Kind kind : List.of(Kind.UNITS, Kind.PREMISES, Kind.PEOPLE, Kind.ROLES)) {
                importRegister(kind);
            }
            return Boolean.TRUE;
        });
    }

    /** Makes the account or gives it a new password. */
    void open(DemoAccount account, String password) {
        access.asSystem(() -> {
            accounts.find(account.username())
                    .ifPresentOrElse(
                            found -> accounts.setPassword(found.id(), password),
                            () -> accounts.create(
                                    account.username(), person(account.employeeNumber()), password, account.roles()));
            return Boolean.TRUE;
        });
    }

    /** Lets a module fill itself. */
    void fill(se.rond.kernel.DemoContent module) {
        access.asSystem(() -> {
            module.fill();
            return Boolean.TRUE;
        });
    }

    private void importRegister(Kind kind) {
        String name = "/demo/" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Result result = registers.read(kind, Format.CSV, file, false);
            if (!result.applied()) {
                throw new IllegalStateException(name + " was not imported: " + result.errors());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable UUID person(@Nullable String employeeNumber) {
        if (employeeNumber == null) {
            return null;
        }
        return organisation
                .personByNumber(employeeNumber)
                .map(Person::id)
                .orElseThrow(() -> new IllegalStateException("nobody has the number " + employeeNumber));
    }
}
