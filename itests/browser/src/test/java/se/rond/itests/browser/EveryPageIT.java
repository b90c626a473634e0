// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.itests.container.exempelby.Demo;

/**
 * Every page, in both languages, light and dark, on a phone and at a desk, and one record of each kind that the pages lead to:
 * nothing that axe or the browser complains of.
 */
@RunWith(Parameterized.class)
public class EveryPageIT {

    private static final Map<String, List<String>> PAGES = Map.of(
            "coordinator",
            List.of(
                    "/",
                    "/followup",
                    "/followup?period=2025/2026",
                    "/followup/silent",
                    "/followup/ranking",
                    "/findings",
                    "/findings/board",
                    "/duties",
                    "/duties?view=units",
                    "/year",
                    "/notices",
                    "/fire-safety/rounds?show=all",
                    "/fire-safety/schedules",
                    "/fire-safety/schedules/new",
                    "/fire-safety/checklists",
                    "/fire-safety/file",
                    "/fire-safety/file?kind=drills",
                    "/fire-safety/reports?state=",
                    "/fire-safety/codes",
                    "/fire-safety/owner",
                    "/fire-safety/figure-records?figure=k.sba.02&unitPath=/KOMMUN/&period=2025",
                    "/organisation",
                    "/premises",
                    "/people",
                    "/audit"),
            "auditor",
            List.of(
                    "/system-security/systems",
                    "/system-security/systems?validity=expired",
                    "/system-security/analyses"),
            "infosec",
            List.of(
                    "/",
                    "/gap-analysis/assessments?show=all",
                    "/gap-analysis/campaigns",
                    "/gap-analysis/campaigns/new",
                    "/gap-analysis/proposals",
                    "/gap-analysis/packs",
                    "/gap-analysis/packs/import"),
            "admin",
            List.of(
                    "/imports",
                    "/accounts",
                    "/refused-mails",
                    "/modules",
                    "/account",
                    "/api-reference",
                    "/no/such/page"),
            "officer",
            List.of(
                    "/security-protection/duties",
                    "/security-protection/requests",
                    "/security-protection/figures",
                    "/security-protection/released?figure=k.sp.02",
                    "/security-protection/readings",
                    "/security-protection/key"),
            "control",
            List.of(
                    "/internal-control/plans",
                    "/internal-control/controls",
                    "/internal-control/standing",
                    "/internal-control/catalogue"),
            "training",
            List.of(
                    "/",
                    "/training/mine",
                    "/training/attendance/import",
                    "/training/staff",
                    "/training/sessions",
                    "/training/coverage",
                    "/training/courses",
                    "/training/attendance"),
            "archivist",
            List.of("/training/disposal", "/internal-control/disposal"),
            "employee",
            List.of("/", "/training/mine", "/training/sessions", "/internal-control/published"),
            "inspector",
            List.of("/", "/fire-safety/rounds", "/duties?mine=true", "/year?mine=true", "/notices", "/account"));

    @Test
    public void nothingIsInAnybodysWay() {
        PAGES.forEach((username, pages) -> {
            console.on(width, 860, locale, colours).signInAs(username);
            Map<String, String> records = new LinkedHashMap<>();
            for (String path : pages) {
                isInNobodysWay(username, path);
                console.records().forEach(record -> records.putIfAbsent(kindOf(record), record));
            }
            if (recordsToo) {
                records.values().forEach(record -> isInNobodysWay(username, record));
            }
        });
    }

    private void isInNobodysWay(String username, String path) {
        each.checkSucceeds(() -> {
            console.open(path).isAccessibleAndQuiet(path);
            assertThat(console.refusals())
                    .as("what the server refused " + username + " on " + path)
                    .isEmpty();
            return path;
        });
        console.picture(username + kindOf(path).replaceAll("[^a-z]+", "-") + width + locale + colours);
    }

    /** The address without the id or code of one record. */
    private static String kindOf(String path) {
        return path.replaceAll("/([0-9a-f]{8}-[0-9a-f-]{27}|sp-[0-9]{2})", "/");
    }

    @Parameters(name = "{0} px, {1}, {2}, records: {3}")
    public static List<Object[]> devices() {
        return List.of(
                new Object[] {1280, "sv-SE", ColorScheme.LIGHT, false},
                new Object[] {390, "sv-SE", ColorScheme.DARK, true},
                new Object[] {390, "en-GB", ColorScheme.LIGHT, false},
                new Object[] {1280, "en-GB", ColorScheme.DARK, true});
    }

    /** A page that is wrong does not hide the next. */
    @Rule
    public final ErrorCollector each = new ErrorCollector();

    @Rule
    public final Console console = new Console(Demo.shared());

    private final int width;
    private final String locale;
    private final ColorScheme colours;
    private final boolean recordsToo;

    public EveryPageIT(int width, String locale, ColorScheme colours, boolean recordsToo) {
        this.width = width;
        this.locale = locale;
        this.colours = colours;
        this.recordsToo = recordsToo;
    }
}
