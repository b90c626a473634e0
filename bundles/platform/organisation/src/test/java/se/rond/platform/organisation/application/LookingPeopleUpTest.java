// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import se.rond.access.Permission;

/** Whoever names people or units in a form can look them up: otherwise the form says that there are none. */
public class LookingPeopleUpTest {

    private final List<Permission> declared = new OrganisationPermissions().permissions();

    @Test
    public void whoeverPlansOrAssessesInternalControlFindsPerformersAndOwners() {
        assertThat(grantsOf(OrganisationPermissions.READ)).contains("edit_plan", "assess_control");
    }

    @Test
    public void whoeverPlansSessionsFindsThoseWhoAreTrained() {
        assertThat(grantsOf(OrganisationPermissions.READ)).contains("edit_training");
    }

    @Test
    public void findingPeopleIsNotManagingThem() {
        assertThat(grantsOf(OrganisationPermissions.MANAGE_ROLES))
                .doesNotContain("edit_plan", "assess_control", "edit_training");
        assertThat(grantsOf(OrganisationPermissions.IMPORT)).containsExactly("manage_org");
    }

    private Set<String> grantsOf(String permission) {
        return declared.stream()
                .filter(known -> known.id().equals(permission))
                .findFirst()
                .orElseThrow()
                .grantedBy();
    }
}
