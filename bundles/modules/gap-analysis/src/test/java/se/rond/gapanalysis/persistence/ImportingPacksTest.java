// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import se.rond.audit.AuditEntry;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackChanges;
import se.rond.gapanalysis.api.packs.PackChanges.Kind;
import se.rond.gapanalysis.api.packs.PackImport;
import se.rond.gapanalysis.api.packs.PackImport.Item;
import se.rond.gapanalysis.api.packs.PackImport.Outcome;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.domain.oscal.Samples;
import se.rond.platform.persistence.testing.Database;

/** What is sent becomes packs, as it was written, and says what it changes. */
public class ImportingPacksTest extends PacksAreImported {

    public ImportingPacksTest(Database database) {
        super(database);
    }

    @Test
    public void aDryRunSaysWhatWouldBeAndChangesNothing() {
        PackImport tried = imports.read(List.of(file("krav.json", Samples.JSON)).iterator(), null, true);

        assertThat(tried.applied()).isFalse();
        assertThat(tried.packs()).extracting(Item::outcome).containsExactly(Outcome.NEW);
        assertThat(tried.report().counts())
                .containsEntry("questions", 3L)
                .containsEntry("withdrawn", 1L)
                .containsEntry("groups", 1L)
                .containsEntry("parameters", 4L)
                .containsEntry("resources", 1L);
        assertThat(shelf.versions("oscal.exempelby-krav")).isEmpty();
        assertThat(trail).hasSize(2);
    }

    @Test
    public void whatWasImportedIsReadAsItWas() {
        Item item = only(imported(file("krav.xml", Samples.XML)));

        Pack pack = shelf().find(item.id()).orElseThrow();
        assertThat(pack.source()).isEqualTo(PackSource.OSCAL_CATALOG);
        assertThat(pack.questions()).extracting(PackNode::ref).containsExactly("ac-1", "ac-1.1", "x-1");
        assertThat(trail).extracting(AuditEntry::action).contains("gap-analysis.document.import");
    }

    @Test
    public void theSameAgainChangesNothing() {
        imported(file("krav.xml", Samples.XML));
        int entries = trail.size();

        PackImport again = imported(file("krav.xml", Samples.XML));

        assertThat(only(again).outcome()).isEqualTo(Outcome.SAME);
        assertThat(trail).hasSize(entries);
    }

    @Test
    public void aNewerVersionShowsWhatItAddsRemovesAndChanges() {
        open = Map.of("ac-1", 3, "x-1", 2, "ac-1.1", 5);
        imported(file("krav.json", Samples.JSON));
        String newer = Samples.JSON
                .replace("\"version\": \"1.2\"", "\"version\": \"1.10\"")
                .replace("\"id\": \"x-1\"", "\"id\": \"x-2\"")
                .replace("\"title\": \"Riktlinjer\"", "\"title\": \"Nya riktlinjer\"");

        Item item = only(imported(file("krav.json", newer)));

        assertThat(item.outcome()).isEqualTo(Outcome.NEWER);
        PackChanges changes = imports.changes(item.id(), null);
        assertThat(item.changes()).isEqualTo(changes);
        assertThat(changes.from()).isEqualTo("1.2");
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.removed()).isEqualTo(1);
        assertThat(changes.changed()).isEqualTo(1);
        assertThat(changes.openAssessments()).isEqualTo(4);
        assertThat(changes.answersConcerned()).as("of x-1 and ac-1").isEqualTo(5);
        assertThat(changes.changes())
                .extracting(change -> change.ref() + " " + change.kind() + " " + change.what())
                .containsExactlyInAnyOrder("x-1 REMOVED []", "x-2 ADDED []", "ac-1 CHANGED [title]");
        assertThat(changes.changes().get(0).kind()).isEqualTo(Kind.REMOVED);
    }

    @Test
    public void aLibraryAndItsMappingsAreImported() {
        PackImport done = imported(file("egen.yaml", LIBRARY), file("kopplingar.yaml", MAPPINGS));

        assertThat(done.packs()).extracting(Item::code).containsExactly("ciso.egen", "ciso.egen-till-annan");
        assertThat(done.report().counts()).containsEntry("mappings", 2L).containsEntry("mappingsToNobody", 2L);
        assertThat(messages(done))
                .anyMatch(text -> text.contains("nobody in ciso.egen"))
                .anyMatch(text -> text.contains("ciso.annan is not installed; 2 mappings"));
        assertThat(shelf().find(done.packs().get(1).id()).orElseThrow().mappings())
                .contains(new PackMapping("ciso.egen", "a", "ciso.annan", "x", "equal"));
    }

    @Test
    public void aSetOfThousandsIsReadAsItWasWritten() {
        StringBuilder large = new StringBuilder(LIBRARY);
        for (int i = 0; i < 2_300; i++) {
            large.append("    - {urn: \"urn:exempelby:risk:req_node:egen:n")
                    .append(i)
                    .append("\", assessable: true, name: N}\n");
        }

        Item item = only(imported(file("egen.yaml", large.toString())));

        assertThat(shelf().find(item.id()).orElseThrow().questions())
                .hasSize(2_302)
                .last()
                .extracting(PackNode::ref)
                .isEqualTo("n2299");
    }
}
