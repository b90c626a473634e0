// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.application.FindingFilter.Span;
import se.rond.platform.followup.figures.FindingTallies.By;
import se.rond.platform.followup.figures.FindingTallies.OutcomeTally;
import se.rond.platform.followup.figures.FindingTallies.OverdueTally;

/** The share of deficiencies remedied in time, and those open and overdue, for the findings of one module. */
@Component(
        service = {FigureSource.class, RemedyFigures.class},
        configurationPid = "se.rond.followup.figures")
public final class RemedyFigures implements FigureSource {

    /** Which module's findings, and what the two figures are called in the municipality's catalogue. */
    public @interface Counts {

        String module() default "fire-safety";

        String inTime() default "k.sba.03";

        String overdue() default "k.sba.06";
    }

    private final FindingTallies tallies;
    private final String module;
    private final String inTime;
    private final String overdue;

    @Activate
    public RemedyFigures(@Reference FindingTallies tallies, Counts counts) {
        this(tallies, counts.module(), counts.inTime(), counts.overdue());
    }

    RemedyFigures(FindingTallies tallies, String module, String inTime, String overdue) {
        this.tallies = tallies;
        this.module = module;
        this.inTime = inTime;
        this.overdue = overdue;
    }

    @Override
    public List<FigureDefinition> definitions() {
        return RemedyDefinitions.of(inTime, overdue);
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        if (isInTime(figure)) {
            return share(tallies.outcomes(module, query, By.NOTHING));
        }
        return number(tallies.overdue(module, query, By.NOTHING));
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        if (isInTime(figure)) {
            var counts = tallies.outcomes(module, query, By.PATH);
            return group(paths, counts, OutcomeTally::key, RemedyFigures::share);
        }
        var counts = tallies.overdue(module, query, By.PATH);
        return group(paths, counts, OverdueTally::key, RemedyFigures::number);
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        return isInTime(figure) ? sharesByMonth(query) : overdueByMonth(query);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        isInTime(figure);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("figure", figure);
        parameters.put("module", module);
        parameters.put("unitPath", query.unitPath());
        if (query.premise() != null) {
            parameters.put("premise", query.premise().toString());
        }
        parameters.put("period", query.period().label());
        parameters.put("asOf", query.asOf().toString());
        StringBuilder address = new StringBuilder("/api/followup/v1/findings");
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** The findings behind a figure; empty if it is not one of these two. */
    public Optional<Counted> counted(String figure, Period period, Instant asOf) {
        return figure.equals(inTime) || figure.equals(overdue)
                ? Optional.of(new Counted(figure.equals(overdue), new Span(period.start(), period.end()), asOf))
                : Optional.empty();
    }

    /** Each month's deficiencies are those first due in it. */
    private Map<YearMonth, FigureCount> sharesByMonth(FigureQuery query) {
        Map<String, List<OutcomeTally>> months = new TreeMap<>();
        for (OutcomeTally tally : tallies.outcomes(module, query, By.MONTH)) {
            months.computeIfAbsent(tally.key(), month -> new ArrayList<>()).add(tally);
        }
        Map<YearMonth, FigureCount> shares = new TreeMap<>();
        months.forEach((month, counts) ->
                shares.put(YearMonth.of(Integer.parseInt(month) / 100, Integer.parseInt(month) % 100), share(counts)));
        return shares;
    }

    /** What stood overdue when the month ended; now, for the month that has not ended. None for months to come. */
    private Map<YearMonth, FigureCount> overdueByMonth(FigureQuery query) {
        List<YearMonth> months = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        YearMonth last = YearMonth.from(query.period().to());
        for (YearMonth month = YearMonth.from(query.period().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            Instant start = month.atDay(1).atStartOfDay(Period.ZONE).toInstant();
            Instant end = month.plusMonths(1).atDay(1).atStartOfDay(Period.ZONE).toInstant();
            if (start.isBefore(query.asOf())) {
                months.add(month);
                moments.add(end.isBefore(query.asOf()) ? end : query.asOf());
            }
        }
        List<Long> counts = tallies.overdueAt(module, query, moments);
        Map<YearMonth, FigureCount> series = new TreeMap<>();
        for (int i = 0; i < months.size(); i++) {
            series.put(months.get(i), new FigureCount(counts.get(i), null, Map.of()));
        }
        return series;
    }

    private boolean isInTime(String figure) {
        if (!figure.equals(inTime) && !figure.equals(overdue)) {
            throw new IllegalArgumentException("not a figure of this source: " + figure);
        }
        return figure.equals(inTime);
    }

    private static FigureCount share(List<OutcomeTally> tallies) {
        long numerator = 0;
        long denominator = 0;
        Map<String, Long> parts =
                new HashMap<>(Map.of("late", 0L, "unremedied", 0L, "not_yet_due", 0L, "risk_accepted", 0L));
        for (OutcomeTally tally : tallies) {
            switch (tally.outcome()) {
                case IN_TIME -> {
                    numerator += tally.count();
                    denominator += tally.count();
                }
                case LATE -> {
                    denominator += tally.count();
                    parts.merge("late", tally.count(), Long::sum);
                }
                case UNREMEDIED -> {
                    denominator += tally.count();
                    parts.merge(tally.pending() ? "not_yet_due" : "unremedied", tally.count(), Long::sum);
                }
                case RISK_ACCEPTED -> parts.merge("risk_accepted", tally.count(), Long::sum);
                case REJECTED -> {}
            }
        }
        return new FigureCount(numerator, denominator, parts);
    }

    private static FigureCount number(List<OverdueTally> tallies) {
        long all = 0;
        Map<String, Long> parts = new HashMap<>();
        for (Severity severity : Severity.values()) {
            parts.put("severity." + lower(severity), 0L);
        }
        for (ResponsibleParty party : ResponsibleParty.values()) {
            parts.put("responsible." + lower(party), 0L);
        }
        for (OverdueTally tally : tallies) {
            all += tally.count();
            parts.merge("severity." + lower(tally.severity()), tally.count(), Long::sum);
            parts.merge("responsible." + lower(tally.responsible()), tally.count(), Long::sum);
        }
        return new FigureCount(all, null, parts);
    }

    private static <T> Map<String, FigureCount> group(
            List<String> paths,
            List<T> tallies,
            java.util.function.Function<T, String> key,
            java.util.function.Function<List<T>, FigureCount> count) {
        Map<String, FigureCount> counts = new HashMap<>();
        for (String path : paths) {
            counts.put(
                    path,
                    count.apply(tallies.stream()
                            .filter(tally -> key.apply(tally).startsWith(path))
                            .toList()));
        }
        return counts;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
