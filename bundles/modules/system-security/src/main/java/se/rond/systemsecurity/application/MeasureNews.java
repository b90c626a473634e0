// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Compartment;
import se.rond.findings.MeasureSummary;
import se.rond.findings.Measures;
import se.rond.findings.NewMeasure;
import se.rond.findings.Priority;
import se.rond.findings.Source;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.domain.Analyses;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** What has become of measures in the follow-up. Works within a unit of work. */
@Component(service = MeasureNews.class)
public final class MeasureNews {

    private static final String MODULE = "system-security";

    private final Analyses analyses;
    private final Measures measures;
    private final SystemDesk desk;

    @Activate
    public MeasureNews(@Reference Analyses analyses, @Reference Measures measures, @Reference SystemDesk desk) {
        this.analyses = analyses;
        this.measures = measures;
        this.desk = desk;
    }

    boolean isNews(WholeAnalysis whole) {
        return !news(whole).isEmpty();
    }

    void learn(WholeAnalysis whole) {
        news(whole).forEach((measure, summary) -> measure.learn(summary, desk.today()));
    }

    private Map<RiskMeasure, MeasureSummary> news(WholeAnalysis whole) {
        Map<RiskMeasure, MeasureSummary> news = new LinkedHashMap<>();
        if (whole.measures().stream().allMatch(measure -> measure.followedUp() == null)) {
            return news;
        }
        Map<String, MeasureSummary> known = measures.of(MODULE, whole.analysis().id()).stream()
                .collect(Collectors.toMap(MeasureSummary::sourceKey, summary -> summary));
        for (RiskMeasure measure : whole.measures()) {
            MeasureSummary summary = known.get(measure.id().toString());
            if (summary != null && isOther(measure, summary)) {
                news.put(measure, summary);
            }
        }
        return news;
    }

    private static boolean isOther(RiskMeasure measure, MeasureSummary summary) {
        return measure.state() != summary.state()
                || summary.doneOn() != null && !summary.doneOn().equals(measure.doneOn())
                || summary.dueOn() != null && !measure.dueOn().equals(summary.dueOn())
                || summary.owner() != null && !measure.owner().equals(summary.owner());
    }

    /** Of every analysis with an open measure. */
    void learnAll(UnitOfWork work, AnalysisDesk all) {
        for (UUID id : work.read(analyses::withOpenMeasures)) {
            work.write(() -> analyses.find(id).ifPresent(analysis -> learn(all.visible(id))));
        }
    }

    /** Measures of a submitted analysis live in the follow-up, each once. */
    void propose(WholeAnalysis whole) {
        for (RiskMeasure measure : whole.measures()) {
            if (measure.followedUp() == null) {
                measure.follow(measures.propose(proposal(whole, measure)));
            }
        }
    }

    /** What was written of the measures of an analysis is gone from the follow-up as well. */
    void forget(UUID analysis) {
        measures.forget(MODULE, analysis);
    }

    private static NewMeasure proposal(WholeAnalysis whole, RiskMeasure measure) {
        Band band = whole.risks().stream()
                .filter(risk -> risk.id().equals(measure.risk()))
                .map(Risk::band)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Band.GREEN);
        UUID analysis = whole.analysis().id();
        return NewMeasure.of(
                        new Source(MODULE, analysis, measure.id().toString(), "/system-security/analyses/" + analysis),
                        measure.title(),
                        priority(band),
                        whole.system().duties().unit())
                .owner(measure.owner())
                .dueOn(measure.dueOn())
                .in(Compartment.INFOSEC)
                .ready();
    }

    private static Priority priority(Band band) {
        return switch (band) {
            case RED -> Priority.HIGH;
            case ORANGE -> Priority.MEDIUM;
            default -> Priority.LOW;
        };
    }
}
