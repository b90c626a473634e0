// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.GapPermissions;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.PackSummary;
import se.rond.gapanalysis.api.packs.Packs.Installed;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.application.PackShelf;
import se.rond.gapanalysis.application.ShippedPacks;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Invalid;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.platform.persistence.testing.Callers;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.Municipality;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class KeepingPacksTest {

    @Test
    public void whatShipsIsThereAndIsReadAsItWasWritten() {
        for (Pack shipped : ShippedPacks.packs()) {
            assertThat(shelf.find(shipped.id())).contains(shipped);
        }
        assertThat(trail).hasSize(2);
        shelf();
        assertThat(trail).as("a second start").hasSize(2);
    }

    @Test
    public void aPackComesBackWithEverything() {
        Pack pack = pack("2", "Finns en plan?");

        Installed first = shelf.install(pack);
        Installed again = shelf().install(pack);

        assertThat(first.created()).isTrue();
        assertThat(again).isEqualTo(new Installed(first.id(), false));
        assertThat(shelf().find(first.id())).contains(pack);
        assertThat(shelf.pack(first.id()).summary().questions())
                .as("without the one that was withdrawn")
                .isEqualTo(1);
    }

    @Test
    public void otherContentUnderTheSameVersionIsRefused() {
        shelf.install(pack("2", "Finns en plan?"));

        assertThat(refusal(pack("2", "Finns en annan plan?"))).isEqualTo("pack-version-differs");
    }

    @Test
    public void aVersionLowerThanTheInstalledOneIsRefused() {
        shelf.install(pack("2.10", "Finns en plan?"));

        assertThat(refusal(pack("2.9", "Finns en plan?"))).isEqualTo("pack-version-lower");
        assertThat(shelf.install(pack("2.11", "Finns en plan?")).created()).isTrue();
        assertThat(shelf.versions("own.set"))
                .extracting(PackSummary::version, PackSummary::latest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2.11", true),
                        org.assertj.core.groups.Tuple.tuple("2.10", false));
    }

    @Test
    public void whatCannotBeKeptIsRefusedWithEveryReason() {
        Pack pack = pack("1", "Finns en plan?");
        List<PackNode> nodes = new ArrayList<>(pack.nodes());
        nodes.add(nodes.get(1));
        Pack twice = new Pack(
                pack.code(),
                " ",
                pack.name(),
                pack.about(),
                pack.publisher(),
                pack.licence(),
                pack.source(),
                pack.scale(),
                nodes,
                List.of());

        assertThatThrownBy(() -> shelf.install(twice))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactly("pack-version-unreadable", "node-ref-unusable"));
    }

    @Test
    public void whoeverMayNotImportDoesNot() {
        people.actAs("stranger", null);

        assertThatThrownBy(() -> shelf.install(pack("1", "Finns en plan?"))).isInstanceOf(Forbidden.class);
    }

    @Test
    public void theListComesInPages() {
        shelf.install(pack("1", "Finns en plan?"));
        shelf.install(pack("2", "Finns en plan?"));
        Page<PackSummary> first = shelf.packs(PageRequest.first(3));
        Page<PackSummary> second = shelf.packs(new PageRequest(3, first.next(), null));

        assertThat(first.items())
                .extracting(pack -> pack.code() + " " + pack.version())
                .containsExactly(ShippedPacks.ISMS + " 1", ShippedPacks.NIS2 + " 1", "own.set 2");
        assertThat(second.items())
                .extracting(pack -> pack.code() + " " + pack.version())
                .containsExactly("own.set 1");
        assertThat(second.next()).isNull();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final Callers people = new Callers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private PackShelf shelf;

    public KeepingPacksTest(Database database) {
        store = new StoreRule(database, "gap-analysis");
    }

    @Before
    public void givenACoordinatorAndTheShippedPacks() {
        people.grant("coordinator", GapPermissions.IMPORT, Scope.EVERYTHING);
        people.actAs("coordinator", Municipality.id("coordinator"));
        shelf = shelf();
    }

    private PackShelf shelf() {
        return new PackShelf(
                new JpaPacks(store.entities("gap-analysis")), store.work(), people, trail::add, store.clock());
    }

    private String refusal(Pack pack) {
        try {
            shelf.install(pack);
        } catch (Problem refused) {
            return refused.rule();
        }
        return "not refused";
    }

    private static Pack pack(String version, String question) {
        Text nothing = Text.same("");
        PackNode group = new PackNode(
                "g",
                null,
                1,
                NodeKind.GROUP,
                Text.same("Grupp åäö"),
                nothing,
                1,
                400,
                Set.of(),
                null,
                false,
                Set.of(),
                Map.of());
        PackNode asked = new PackNode(
                "g.1",
                "g",
                2,
                NodeKind.QUESTION,
                new Text(question, "Is there a plan?"),
                Text.same("x".repeat(20_000)),
                3,
                400,
                Set.of("it", "department"),
                new Text("Planen", "The plan"),
                false,
                Set.of("IG1", "IG2"),
                Map.of("label", "G-1", "urn", "urn:own:g.1"));
        PackNode withdrawn = new PackNode(
                "g.2",
                "g",
                3,
                NodeKind.QUESTION,
                Text.same("Borttagen"),
                nothing,
                1,
                400,
                Set.of(),
                null,
                true,
                Set.of(),
                Map.of());
        return new Pack(
                "own.set",
                version,
                new Text("Egen uppsättning", "Own set"),
                nothing,
                "Exempelby",
                "",
                PackSource.CISO_LIBRARY,
                new Scale(0, 661, List.of()),
                List.of(group, asked, withdrawn),
                List.of(new PackMapping("g.1", ShippedPacks.ISMS, "a5.1", "intersect")));
    }
}
