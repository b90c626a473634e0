// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.measures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** How many of the measures of one module were done in time, once they had been decided. */
@Component(
        service = {FigureSource.class, DecidedMeasures.class},
        configurationPid = "se.rond.followup.measure-figures")
public final class DecidedMeasures implements FigureSource {

    private static final int AIMED_AT = 80;

    /** Which module's measures, and what the figure is called in the municipality's catalogue. */
    public @interface Counts {

        String module() default "gap-analysis";

        String inTime() default "k.gap.04";
    }

    private final MeasureRecords records;
    private final UnitOfWork work;
    private final String module;
    private final FigureDefinition definition;

    @Activate
    public DecidedMeasures(@Reference MeasureRecords records, @Reference UnitOfWork work, Counts counts) {
        this(records, work, counts.module(), counts.inTime());
    }

    /** Without OSGi. */
    public DecidedMeasures(MeasureRecords records, UnitOfWork work, String module, String figure) {
        this.records = records;
        this.work = work;
        this.module = module;
        this.definition = new FigureDefinition(
                figure,
                1,
                new Text("Andel beslutade åtgärder klara i tid", "Share of decided actions done in time"),
                "percent",
                "up",
                AIMED_AT,
                new Text(
                        "åtgärder som förfaller i perioden och blev klara senast på förfallodagen",
                        "actions due in the period and done on the due day or before"),
                new Text(
                        "beslutade åtgärder som förfaller i perioden; avslagna räknas inte",
                        "decided actions due in the period; rejected ones do not count"));
    }

    @Override
    public List<FigureDefinition> definitions() {
        return List.of(definition);
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return share(measures(query), query.asOf());
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        List<Measure> all = measures(query);
        Map<String, FigureCount> counts = new HashMap<>();
        for (String path : paths) {
            counts.put(
                    path,
                    share(
                            all.stream()
                                    .filter(measure -> measure.site().unitPath().startsWith(path))
                                    .toList(),
                            query.asOf()));
        }
        return counts;
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        Map<YearMonth, FigureCount> counts = new TreeMap<>();
        query.period().months().forEach((month, days) -> {
            FigureCount count = count(figure, query.during(days, query.asOf()));
            if (count.denominator() != null && count.denominator() > 0) {
                counts.put(month, count);
            }
        });
        return counts;
    }

    @Override
    public String records(String figure, FigureQuery query) {
        return "/api/followup/v1/decided-measures?figure=" + figure + "&unitPath=" + encoded(query.unitPath())
                + "&period=" + encoded(query.period().label()) + "&asOf=" + query.asOf();
    }

    /** Those that the figure counts. */
    List<Measure> measures(FigureQuery query) {
        return query.premise() != null ? List.of() : work.read(() -> records.decided(module, query.unitPath(), query));
    }

    boolean isCountedBy(String figure) {
        return definition.id().equals(figure);
    }

    private static FigureCount share(List<Measure> measures, Instant asOf) {
        long done = measures.stream().filter(measure -> isInTime(measure, asOf)).count();
        return FigureCount.of(done, measures.size());
    }

    private static boolean isInTime(Measure measure, Instant asOf) {
        Instant finished = measure.finishedAt();
        LocalDate due = measure.dueOn();
        return finished != null
                && due != null
                && !finished.isAfter(asOf)
                && !LocalDate.ofInstant(finished, Period.ZONE).isAfter(due);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
