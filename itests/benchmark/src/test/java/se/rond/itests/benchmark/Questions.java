// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rond.itests.benchmark.report.Goal;
import se.rond.itests.benchmark.report.Report;
import se.rond.itests.benchmark.report.Row;
import se.rond.itests.benchmark.report.Sample;
import se.rond.itests.container.installation.Installation;

/** What people ask of a year, and then of ten: figures, lists, searches. */
final class Questions {

    private static final double FIGURES_MILLIS = 50;
    private static final double FIGURES_GROWTH = 1.3;
    private static final double LIST_GROWTH = 2;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Sample> ofAYear = new LinkedHashMap<>();
    private final int runs;

    Questions(Circumstances circumstances) {
        runs = circumstances.runs();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        String year = today.minusYears(1).plusDays(1) + ".." + today;
        addresses.put(
                "dashboard of the municipality, 12 months", "/api/followup/v1/dashboard?unit=KOMMUN&period=" + year);
        addresses.put(
                "trend of the municipality, by quarter",
                "/api/followup/v1/dashboard/trend?unit=KOMMUN&by=quarter&period=" + year);
        addresses.put(
                "overdue, worst and best of the municipality",
                "/api/followup/v1/dashboard/attention?unit=KOMMUN&period=" + year);
        addresses.put(
                "silent units of the municipality", "/api/followup/v1/silent-units/summary?unit=KOMMUN&period=" + year);
        for (String figure : new String[] {"k.sba.01", "k.sba.03", "k.sba.06"}) {
            addresses.put(
                    "figure " + figure + " by department, 12 months",
                    "/api/followup/v1/figures/" + figure + "/breakdown?by=department&unit=KOMMUN&period=" + year);
        }
        addresses.put("board of findings", "/api/followup/v1/board");
        addresses.put("50 findings", "/api/followup/v1/findings?limit=50");
        addresses.put("50 findings, last due first", "/api/followup/v1/findings?limit=50&sort=-due");
        addresses.put("50 open findings of a department", "/api/followup/v1/findings?limit=50&open=true&unit=BUN-F");
        addresses.put(
                "50 closed findings of a department", "/api/followup/v1/findings?limit=50&state=closed&unit=BUN-F");
        addresses.put("50 overdue findings", "/api/followup/v1/findings?limit=50&overdue=true");
        addresses.put("50 high closed findings", "/api/followup/v1/findings?limit=50&severity=high&state=closed");
        addresses.put(
                "50 closed findings of a department, last due first",
                "/api/followup/v1/findings?limit=50&state=closed&unit=BUN-F&sort=-due");
        addresses.put("findings by a word", "/api/followup/v1/findings?limit=50&q=korridoren");
        addresses.put("findings by a word that many have", "/api/followup/v1/findings?limit=50&q=d%C3%B6rr");
        addresses.put("findings by a number", "/api/followup/v1/findings?limit=50&q=00002");
        addresses.put("50 rounds", "/api/fire-safety/v1/rounds?limit=50");
        addresses.put("50 rounds, last due first", "/api/fire-safety/v1/rounds?limit=50&sort=-due");
        addresses.put(
                "50 missed rounds of a department", "/api/fire-safety/v1/rounds?limit=50&state=missed&unit=BUN-F");
        addresses.put("50 entries of the trail", "/api/audit/v1/entries?limit=50");
        addresses.put("50 people by a name", "/api/organisation/v1/people?limit=50&q=lind");
    }

    void askOfAYear(Installation rond, Report report) {
        ask(rond, (what, sample) -> {
            ofAYear.put(what, sample);
            Row row = Row.of(what, "ms", sample);
            report.add(isFigure(what) ? row.goal(Goal.valueAtMost(FIGURES_MILLIS, "ms")) : row);
        });
    }

    /** Beside what the same took at one year. */
    void askOfTenYears(Installation rond, Report report) {
        ask(
                rond,
                (what, sample) -> report.add(Row.of(what, "ms", sample)
                        .beside(ofAYear.get(what))
                        .goal(Goal.ratioAtMost(isFigure(what) ? FIGURES_GROWTH : LIST_GROWTH))));
    }

    private void ask(Installation rond, java.util.function.BiConsumer<String, Sample> told) {
        Session auditor = Session.of(rond, "auditor");
        addresses.forEach(
                (what, address) -> told.accept(what, Clockwork.alone(auditor.server(), auditor.get(address), runs)));
    }

    private static boolean isFigure(String what) {
        return what.startsWith("dashboard") || what.startsWith("figure");
    }
}
