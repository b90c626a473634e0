// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.Arrays;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.persistence.UnitOfWork;

/**
 * What leaves as a file is in the trail before it goes: in the general one, and in that of each compartment that the caller may
 * read, since the file may hold rows of it. Which rows it had is not known before the last of them.
 */
@Component(service = ExportTrail.class)
public final class ExportTrail {

    private final AccessControl access;
    private final AuditTrail trail;
    private final UnitOfWork work;

    @Activate
    public ExportTrail(@Reference AccessControl access, @Reference AuditTrail trail, @Reference UnitOfWork work) {
        this.access = access;
        this.trail = trail;
        this.work = work;
    }

    public void findings() {
        list("findings", Permissions.READ);
    }

    public void measures() {
        list("measures", Permissions.READ_MEASURES);
    }

    /** Measures behind a figure. */
    public void decidedMeasures() {
        list("decided-measures", Permissions.READ_MEASURES);
    }

    private void list(String list, String permission) {
        work.write(() -> Arrays.stream(Compartment.values())
                .filter(compartment -> compartment == Compartment.GENERAL
                        || !access.scope(Permissions.in(compartment, permission))
                                .isNothing())
                .forEach(compartment -> trail.record(new AuditEntry(
                        "followup.list.export", "list", list, null, compartment, null, Map.of(), Map.of()))));
    }
}
