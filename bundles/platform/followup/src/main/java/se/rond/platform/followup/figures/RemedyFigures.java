// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.figures.FigureCount;
import se.rond.figures.FigureDefinition;
import se.rond.figures.FigureQuery;
import se.rond.figures.FigureSource;
import se.rond.kernel.Period;
import se.rond.platform.followup.application.FindingFilter.Counted;
import se.rond.platform.followup.figures.FindingTallies.OverdueTally;

/** How the findings of one module are remedied: the figures that are counted from them. */
@Component(
        service = {FigureSource.class, RemedyFigures.class},
        configurationPid = "se.rond.followup.figures")
public final class RemedyFigures implements FigureSource {

    /** Which module's findings, and what the figures are called in the municipality's catalogue. */
    public @interface Counts {

        String module() default "fire-safety";

        String inTime() default "k.sba.03";

        String daysToRemedy() default "k.sba.04";

        String extended() default "k.sba.05";

        String overdue() default "k.sba.06";
    }

    /** The same as a value. */
    record Names(String inTime, String daysToRemedy, String extended, String overdue) {

        static final Names USUAL = new Names("k.sba.03", "k.sba.04", "k.sba.05", "k.sba.06");
    }

    private final FindingTallies tallies;
    private final String module;
    private final String overdue;
    private final Map<String, RemedyFigure> figures = new LinkedHashMap<>();

    @Activate
    public RemedyFigures(@Reference FindingTallies tallies, Counts counts) {
        this(
                tallies,
                counts.module(),
                new Names(counts.inTime(), counts.daysToRemedy(), counts.extended(), counts.overdue()));
    }

    RemedyFigures(FindingTallies tallies, String module, Names names) {
        this.tallies = tallies;
        this.module = module;
        this.overdue = names.overdue();
        add(new InTimeFigure(RemedyDefinitions.inTime(names.inTime()), tallies, module));
        add(new RemedyTimeFigure(RemedyDefinitions.daysToRemedy(names.daysToRemedy()), tallies, module));
        add(new ExtendedFigure(RemedyDefinitions.extended(names.extended()), tallies, module));
        add(new OverdueFigure(RemedyDefinitions.overdue(names.overdue()), tallies, module));
    }

    private void add(RemedyFigure figure) {
        figures.put(figure.definition().id(), figure);
    }

    @Override
    public List<FigureDefinition> definitions() {
        return figures.values().stream().map(RemedyFigure::definition).toList();
    }

    @Override
    public FigureCount count(String figure, FigureQuery query) {
        return require(figure).count(query);
    }

    @Override
    public Map<String, FigureCount> countByPath(String figure, FigureQuery query, List<String> paths) {
        return require(figure).byPath(query, paths);
    }

    @Override
    public Divided countDivided(String figure, FigureQuery query, List<String> paths) {
        return require(figure).divided(query, paths);
    }

    @Override
    public Map<YearMonth, FigureCount> countByMonth(String figure, FigureQuery query) {
        return require(figure).byMonth(query);
    }

    @Override
    public String records(String figure, FigureQuery query) {
        require(figure);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("figure", figure);
        parameters.put("module", module);
        parameters.put("unitPath", query.unitPath());
        if (query.premise() != null) {
            parameters.put("premise", query.premise().toString());
        }
        parameters.put("period", query.period().label());
        parameters.put("asOf", query.asOf().toString());
        parameters.put(
                "compartment",
                query.compartments().stream().map(RemedyFigure::lower).sorted().collect(Collectors.joining(",")));
        StringBuilder address = new StringBuilder("/api/followup/v1/findings");
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** The findings behind a figure; empty if it is not one of these. */
    public Optional<Counted> counted(String figure, Period period, Instant asOf) {
        return Optional.ofNullable(figures.get(figure))
                .map(found -> new Counted(found.counts(), period.start(), period.end(), asOf));
    }

    String overdueId() {
        return overdue;
    }

    /** What is open and overdue, by severity and by who has to see to it. */
    List<OverdueTally> overdue(FigureQuery query) {
        return tallies.overdue(module, query, FindingTallies.By.NOTHING);
    }

    private RemedyFigure require(String figure) {
        return Optional.ofNullable(figures.get(figure))
                .orElseThrow(() -> new IllegalArgumentException("not a figure of this source: " + figure));
    }
}
