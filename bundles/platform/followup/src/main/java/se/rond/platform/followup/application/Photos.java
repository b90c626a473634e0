// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.evidence.Evidence;
import se.rond.platform.followup.domain.Finding;

/** Ties photos to findings, so that they are seen with the finding also when the module that took them is gone. */
@Component(service = Photos.class)
public final class Photos {

    private final Evidence evidence;
    private final AccessControl access;

    @Activate
    public Photos(@Reference Evidence evidence, @Reference AccessControl access) {
        this.evidence = evidence;
        this.access = access;
    }

    /**
     * Photos of the remedy: the caller's own.
     *
     * @throws se.rond.kernel.Invalid if one does not exist or is no photo, or the caller may not see it
     */
    void attach(Finding finding, List<UUID> photos) {
        if (!photos.isEmpty()) {
            evidence.attachPhotos(
                    photos, owner(finding), permission(finding), finding.site().place());
        }
    }

    /** Photos of the deficiency: the module has seen to it what and whose they are. */
    void attachFound(Finding finding, List<UUID> photos) {
        if (!photos.isEmpty()) {
            access.asSystem(() -> {
                evidence.attach(
                        photos,
                        owner(finding),
                        permission(finding),
                        finding.site().place());
                return finding;
            });
        }
    }

    private static String permission(Finding finding) {
        return Permissions.in(finding.compartment(), Permissions.READ);
    }

    private static String owner(Finding finding) {
        return "followup.finding/" + finding.id();
    }
}
