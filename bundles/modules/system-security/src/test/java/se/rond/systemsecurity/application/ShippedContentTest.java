// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.Trigger;

public class ShippedContentTest {

    @Test
    public void whatShipsHasTheNumbersThatItMustHave() {
        SecurityContent content = new ShippedContent().content();

        assertThat(content.requirements()).hasSize(18);
        assertThat(content.threats()).hasSize(34);
        assertThat(content.threats().stream().filter(SecurityContent.Threat::mandatory))
                .hasSize(10);
        assertThat(content.aspects()).extracting(SecurityContent.Aspect::id).containsExactly("K", "R", "T", "S");
        assertThat(content.aspects()).allMatch(aspect -> aspect.guidance().size() == 5);
        assertThat(content.levels()).hasSize(5);
        assertThat(content.triggers()).hasSize(Trigger.values().length);
        assertThat(content.decisions())
                .extracting(SecurityContent.Named::id)
                .containsExactly("APPROVED", "APPROVED_WITH_CONDITIONS", "REJECTED");
        assertThat(content.threats())
                .allMatch(threat -> content.categories().stream()
                        .anyMatch(category -> category.id().equals(threat.category())));
    }
}
