// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Ids;
import se.rond.systemsecurity.api.AnswerKind;
import se.rond.systemsecurity.api.Band;
import se.rond.systemsecurity.api.DecisionKind;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.Levels;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.RiskMeasureGiven;
import se.rond.systemsecurity.api.SecurityContent;
import se.rond.systemsecurity.api.Treatment;
import se.rond.systemsecurity.domain.Analysis;
import se.rond.systemsecurity.domain.Analysis.Beginning;
import se.rond.systemsecurity.domain.CanonicalContent;
import se.rond.systemsecurity.domain.Decision;
import se.rond.systemsecurity.domain.InformationSet;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.RequirementAnswer;
import se.rond.systemsecurity.domain.Risk;
import se.rond.systemsecurity.domain.RiskMatrix;
import se.rond.systemsecurity.domain.RiskMeasure;
import se.rond.systemsecurity.domain.Validities;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** The analyses of the demonstration's systems. */
@Component(service = DemoAnalyses.class)
public final class DemoAnalyses {

    /** Analyses decided in the year. */
    static final int THIS_YEAR = 19;

    private final AnalysisDesk desk;
    private final MatrixBook matrices;
    private final MeasureNews news;
    private final DemoPeople people;

    @Activate
    public DemoAnalyses(
            @Reference AnalysisDesk desk,
            @Reference MatrixBook matrices,
            @Reference MeasureNews news,
            @Reference DemoPeople people) {
        this.desk = desk;
        this.matrices = matrices;
        this.news = news;
        this.people = people;
    }

    /** Within the running unit of work. */
    void fill(int number, ItSystem system, LocalDate today) {
        if (number < THIS_YEAR) {
            LocalDate newYear = today.withDayOfYear(1);
            decided(system, newYear.plusDays(number * (today.getDayOfYear() - 1L) / (THIS_YEAR - 1)), number);
        } else if (number < 21) {
            decided(system, today.minusMonths(25), number);
        } else if (number < 23) {
            decided(system, today.minusMonths(24).plusDays(30), number);
        } else if (number < 28) {
            onTheWay(system, today, number - 23);
        }
    }

    private Analysis begun(ItSystem system, LocalDate day) {
        RiskMatrix matrix = matrices.forCopyOf(Optional.empty());
        Analysis analysis = new Analysis(
                Ids.next(),
                system,
                new Beginning(null, null, desk.content().version(), matrix.id()),
                people.manager(system, day));
        desk.analyses().add(analysis);
        return analysis;
    }

    private void onTheWay(ItSystem system, LocalDate today, int steps) {
        Analysis analysis = begun(system, today.minusDays(20));
        for (int step = 1; step <= steps; step++) {
            step(analysis, system, step, today, 30);
        }
    }

    private void step(Analysis analysis, ItSystem system, int step, LocalDate day, int number) {
        switch (step) {
            case 1 -> {
                analysis.passGate(people.coordinator(day));
                write(analysis, system, day, number);
            }
            case 2 -> analysis.classify();
            case 3 -> {
                analysis.write(people.manager(system, day));
                assess(analysis, number);
                analysis.assess();
            }
            default -> submit(analysis, system, day);
        }
        desk.analyses().flush();
        analysis.level(desk.whole(analysis, system).levels());
    }

    /** Whoever manages it describes it, and whoever owns its information classifies it. */
    private void write(Analysis analysis, ItSystem system, LocalDate day, int number) {
        analysis.write(people.manager(system, day));
        analysis.write(people.informationOwner(system, day));
        analysis.describe(new Description(
                "Stöd för verksamhetens handläggning.", "Handläggare och chefer", "Katalogtjänsten, e-arkivet"));
        int k = number < THIS_YEAR ? 1 + number % 3 : 2;
        desk.analyses()
                .add(new InformationSet(
                        Ids.next(),
                        analysis.id(),
                        new InformationSetGiven(
                                "Ärenden och personuppgifter",
                                new Levels(k, 1 + number % 2, number % 3, null),
                                "Uppgifter om enskilda; fel ger felaktiga beslut.",
                                "Förvaltningslagen",
                                null)));
    }

    private void assess(Analysis analysis, int number) {
        RiskMatrix matrix = matrices.forCopyOf(Optional.empty());
        int place = 0;
        for (SecurityContent.Threat threat : desk.content().threats()) {
            if (threat.mandatory()) {
                boolean first = place == 0;
                int consequence = first && number % 4 == 0 ? 3 : 1 + (number + place) % 2;
                int likelihood = first && number % 4 == 0 ? 3 : 1 + (number + place) % 3;
                desk.analyses()
                        .add(new Risk(
                                Ids.next(),
                                analysis,
                                new RiskGiven(
                                        threat.id(),
                                        null,
                                        null,
                                        "Flerfaktorsinloggning, säkerhetskopior",
                                        consequence,
                                        likelihood,
                                        Treatment.REDUCE,
                                        1,
                                        1),
                                matrix));
                place++;
            }
        }
    }

    private void submit(Analysis analysis, ItSystem system, LocalDate day) {
        WholeAnalysis whole = desk.whole(analysis, system);
        desk.content().requirements().stream()
                .filter(whole::applies)
                .forEach(requirement -> desk.analyses()
                        .add(new RequirementAnswer(
                                analysis.id(),
                                requirement.id(),
                                new RequirementAnswerGiven(AnswerKind.YES, null, "Avtal och driftdokumentation"),
                                false)));
        UUID owner = system.duties().manager();
        if (owner != null) {
            whole.risks().stream()
                    .filter(risk -> risk.isAbove(Band.YELLOW))
                    .forEach(risk -> plan(analysis, risk, owner, day));
        }
        analysis.submit();
        desk.analyses().flush();
        news.propose(desk.whole(analysis, system));
    }

    /** The measure of an old analysis is still to be done: the follow-up plans nothing for a day that has passed. */
    private void plan(Analysis analysis, Risk risk, UUID owner, LocalDate day) {
        LocalDate soon = desk.systems().today().plusDays(30);
        LocalDate due = day.plusDays(60).isBefore(soon) ? soon : day.plusDays(60);
        desk.analyses()
                .add(new RiskMeasure(
                        Ids.next(),
                        analysis,
                        risk.id(),
                        new RiskMeasureGiven("Inför flerfaktorsinloggning för alla", owner, due)));
    }

    private void decided(ItSystem system, LocalDate day, int number) {
        Analysis analysis = begun(system, day.minusDays(40));
        for (int step = 1; step <= 4; step++) {
            step(analysis, system, step, day, number);
        }
        analysis.review("Väl underbyggd.", people.coordinator(day));
        WholeAnalysis whole = desk.whole(analysis, system);
        whole.risks().stream()
                .filter(risk -> risk.isAbove(Band.YELLOW))
                .forEach(risk -> risk.accept(
                        day.plusMonths(Band.ORANGE.acceptedMonths()),
                        "Åtgärden är beställd.",
                        people.head(system, day)));
        decide(whole, day);
    }

    private void decide(WholeAnalysis whole, LocalDate day) {
        boolean orange = whole.risks().stream().anyMatch(risk -> risk.isAbove(Band.YELLOW));
        DecisionKind kind = orange ? DecisionKind.APPROVED_WITH_CONDITIONS : DecisionKind.APPROVED;
        LocalDate until = Validities.until(day, whole.levels());
        String canonical = desk.canonical(whole);
        String hash = CanonicalContent.hash(canonical);
        whole.analysis().decide(kind, day, until, hash);
        whole.risks().forEach(risk -> risk.count(true));
        whole.system().approved(whole.analysis().id(), until, whole.levels());
        Decision decision = new Decision(
                whole.analysis(),
                kind,
                until,
                orange ? "Åtgärderna genomförs i tid." : null,
                hash,
                people.owner(whole.system(), day));
        DecidedWords.keep(decision, canonical, desk.analyses());
    }
}
