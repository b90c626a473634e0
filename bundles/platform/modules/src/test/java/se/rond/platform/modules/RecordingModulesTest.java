// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.kernel.Text;

public class RecordingModulesTest {

    @Test
    public void whatWasDecidedOutlivesTheProcess() {
        givenTheModuleRuns();

        whenDecided(Wanted.STOPPED);

        assertThat(afterARestart().find("se.rond.modules.fire-safety"))
                .hasValueSatisfying(module -> assertThat(module.wanted()).isEqualTo(Wanted.STOPPED));
    }

    @Test
    public void aModuleThatWasRemovedIsStillKnownByItsName() {
        givenTheModuleRuns();

        whenDecided(Wanted.REMOVED);

        assertThat(afterARestart().find("se.rond.modules.fire-safety"))
                .hasValueSatisfying(
                        module -> assertThat(module.name()).isEqualTo(new Text("Brandskydd", "Fire safety")));
    }

    @Test
    public void aRecordThatSaysNoNameIsKnownByItsId() throws IOException {
        givenTheModuleRuns();
        Path record = folder.getRoot().toPath().resolve("se.rond.modules.fire-safety.properties");
        Files.write(
                record,
                Files.readAllLines(record).stream()
                        .filter(line -> !line.startsWith("name."))
                        .toList());

        assertThat(afterARestart().find("se.rond.modules.fire-safety"))
                .hasValueSatisfying(module -> assertThat(module.name()).isEqualTo(Text.same("fire-safety")));
    }

    @Test
    public void decidingTheSameAgainChangesNothing() {
        givenTheModuleRuns();

        assertThat(journal.decide(kept, Wanted.RUNNING)).isEmpty();
    }

    @Test
    public void aKeptJarIsReplacedWhole() throws IOException {
        store.keep("a", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        store.keep("a", new ByteArrayInputStream(new byte[] {4}));

        assertThat(Files.readAllBytes(store.jar("a"))).containsExactly(4);
        assertThat(Files.list(folder.getRoot().toPath())).hasSize(1);
    }

    @Test
    public void whatHappenedBeforeAnybodyListenedIsToldLater() {
        givenTheModuleRuns();
        journal.decide(kept, Wanted.REMOVED).ifPresent(journal::tell);

        List<ModuleJournal.Happening> told = new ArrayList<>();
        journal.listen(told::add);

        assertThat(told).singleElement().satisfies(happening -> {
            assertThat(happening.before().wanted()).isEqualTo(Wanted.RUNNING);
            assertThat(happening.after().wanted()).isEqualTo(Wanted.REMOVED);
        });
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private ModuleStore store;
    private ModuleJournal journal;
    private KeptModule kept;

    @Before
    public void openTheStore() {
        store = new ModuleStore(folder.getRoot().toPath());
        journal = new ModuleJournal(store, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
    }

    private void givenTheModuleRuns() {
        ModuleJar jar = new ModuleJar(
                "se.rond.modules.fire-safety",
                "fire-safety",
                new Text("Brandskydd", "Fire safety"),
                "0.1.0",
                "abc",
                Wanted.RUNNING);
        kept = journal.recorded(jar, Source.DISTRIBUTION, "rond-module:se.rond.modules.fire-safety");
    }

    private void whenDecided(Wanted wanted) {
        journal.decide(kept, wanted);
    }

    private ModuleStore afterARestart() {
        return new ModuleStore(folder.getRoot().toPath());
    }
}
