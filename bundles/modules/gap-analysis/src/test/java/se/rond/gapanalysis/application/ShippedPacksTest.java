// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.kernel.Text;

public class ShippedPacksTest {

    @Test
    public void theSetOfTheManagementSystemHasAllClausesAndControls() {
        assertThat(isms.questions()).hasSize(118);
        assertThat(isms.questions())
                .filteredOn(question -> question.ref().startsWith("c"))
                .hasSize(25);
        assertThat(isms.questions())
                .filteredOn(question -> question.ref().startsWith("a"))
                .hasSize(93);
        assertThat(isms.nodes())
                .filteredOn(node -> node.kind() == NodeKind.GROUP)
                .hasSize(11);
    }

    @Test
    public void aDepartmentSees46OfThem() {
        assertThat(isms.questions())
                .filteredOn(question -> question.isFor(Set.of("department")))
                .hasSize(46);
    }

    @Test
    public void theSetOfTheCybersecurityActSaysWhatIsSureOfItsReferences() {
        assertThat(nis2.questions()).hasSize(36);
        assertThat(nis2.questions())
                .allSatisfy(question ->
                        assertThat(question.properties().get("legal.sure")).isIn("true", "false"));
        assertThat(nis2.questions())
                .filteredOn(question -> question.properties().get("legal.sure").equals("false"))
                .hasSize(11);
        assertThat(node(nis2, "n.27").properties())
                .containsEntry("legal.se", "2 kap. 5 §")
                .containsEntry("legal.eu", "art. 23.4 a")
                .containsEntry("deadline", "24 h from awareness");
    }

    @Test
    public void everyTextIsThereInBothLanguages() {
        for (Pack pack : List.of(isms, nis2)) {
            assertThat(pack.nodes()).allSatisfy(node -> thenSaid(node.title()));
            assertThat(pack.scale().levels()).hasSize(6).allSatisfy(level -> {
                thenSaid(level.name());
                thenSaid(level.criterion());
            });
            thenSaid(pack.name());
            thenSaid(pack.about());
        }
        assertThat(isms.questions()).allSatisfy(question -> thenSaid(question.evidenceExample()));
    }

    @Test
    public void aQuestionHasItsNumberWeightAndGroup() {
        PackNode backup = node(isms, "a8.13");

        assertThat(backup.label()).isEqualTo("A.8.13");
        assertThat(backup.weight()).isEqualTo(3);
        assertThat(backup.parentRef()).isEqualTo("a8");
        assertThat(backup.target()).isEqualTo(3);
    }

    private final Pack isms = ShippedPacks.packs().get(0);
    private final Pack nis2 = ShippedPacks.packs().get(1);

    private static PackNode node(Pack pack, String ref) {
        return pack.nodes().stream()
                .filter(node -> node.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static void thenSaid(Text text) {
        assertThat(text.sv()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }
}
