// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.persistence.safetyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.firesafety.api.safetyfile.DrillState;
import se.rond.firesafety.api.safetyfile.DrillView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.application.safetyfile.SafetyFile;
import se.rond.kernel.PageRequest;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class DemoFileTest {

    @Test
    public void aChosenPlaceHasADrillBehindItAndOneBeforeIt() {
        givenPremisesOfWhichSomeAreChosen();

        whenTheDemonstrationFills();

        assertThat(drills())
                .isNotEmpty()
                .extracting(DrillView::state)
                .contains(DrillState.PLANNED)
                .containsAnyOf(DrillState.HELD, DrillState.EVALUATED);
        assertThat(pieces()).isEqualTo(3 * drills().size() / 2);
    }

    @Test
    public void filledAgainOnAnotherDayItStaysAsItIs() {
        givenPremisesOfWhichSomeAreChosen();
        whenTheDemonstrationFills();
        List<DrillView> first = new ArrayList<>(drills());

        store.clock().advance(Duration.ofDays(2));
        whenTheDemonstrationFills();

        assertThat(drills()).isEqualTo(first);
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private SafetyFile file;

    public DemoFileTest(Database database) {
        store = new StoreRule(database, "fire-safety");
    }

    private void givenPremisesOfWhichSomeAreChosen() {
        file = StoredFile.on(store);
        for (int number = 3; number < 40; number++) {
            file.municipality.premise("L" + number, "office", "SKOLA");
        }
    }

    private void whenTheDemonstrationFills() {
        file.people.asSystem(() -> {
            file.demo.fill();
            return Boolean.TRUE;
        });
    }

    private List<DrillView> drills() {
        return file.people.asSystem(
                () -> file.drills.drills(FileFilter.all(), all()).items());
    }

    private int pieces() {
        return file.people
                .asSystem(() -> file.equipment.equipment(FileFilter.all(), null, all()))
                .items()
                .size();
    }

    private static PageRequest all() {
        return new PageRequest(PageRequest.MAX_LIMIT, null, null);
    }
}
