// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.reporting;

import java.util.Set;
import java.util.function.Supplier;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.kernel.Forbidden;

/** Whoever asks for reports, and of which units they may. */
final class Reader implements AccessControl {

    private Scope reports = Scope.NOTHING;

    void mayRead(Scope scope) {
        reports = scope;
    }

    @Override
    public Caller caller() {
        return Caller.ANONYMOUS;
    }

    @Override
    public Scope scope(String permission) {
        return permission.equals(ReportingPermissions.READ) ? reports : Scope.NOTHING;
    }

    @Override
    public void require(String permission, Place place) {
        if (!may(permission, place)) {
            throw new Forbidden(permission);
        }
    }

    @Override
    public Set<String> permissions() {
        return reports.isNothing() ? Set.of() : Set.of(ReportingPermissions.READ);
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }
}
