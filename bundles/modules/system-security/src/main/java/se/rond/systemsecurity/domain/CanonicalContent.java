// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Description;
import se.rond.systemsecurity.api.InformationSetGiven;
import se.rond.systemsecurity.api.RequirementAnswerGiven;
import se.rond.systemsecurity.api.RiskGiven;
import se.rond.systemsecurity.api.SecurityContent;

/**
 * What is decided, word for word and always in the same order, and the hash of that. Whatever is in it cannot change without
 * showing: each value stands on a line with its length, so that no text can look like another.
 */
public final class CanonicalContent {

    private final StringBuilder lines = new StringBuilder();

    private CanonicalContent() {}

    /** Conditions are the decider's own words, kept with the decision. */
    public static String of(WholeAnalysis whole, SecurityContent content) {
        CanonicalContent canonical = new CanonicalContent();
        canonical.line("rond.system-security.decision", "1");
        canonical.system(whole.system().facts());
        canonical.analysis(whole);
        canonical.sets(whole);
        content.requirements().stream()
                .filter(whole::applies)
                .forEach(requirement -> canonical.requirement(requirement, whole));
        whole.risks().stream()
                .sorted(Comparator.comparing(Risk::id))
                .forEach(risk -> canonical.risk(risk, whole, content));
        return canonical.lines.toString();
    }

    public static String hash(String canonical) {
        return hash(canonical.getBytes(StandardCharsets.UTF_8));
    }

    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private void system(SystemFacts facts) {
        line("system.code", facts.code());
        line("system.name", facts.name());
        line("system.hosting", facts.hosting());
        line("system.supplier", facts.supplier());
        line("system.personalData", facts.personalData());
        line("system.sensitivePersonalData", facts.sensitiveData());
        line("system.criticalService", facts.criticalService());
        line("system.rtoHours", facts.rtoHours());
        line("system.rpoHours", facts.rpoHours());
    }

    private void analysis(WholeAnalysis whole) {
        Analysis analysis = whole.analysis();
        Description words = analysis.words().description();
        line("purpose", words.purpose());
        line("usedBy", words.usedBy());
        line("dependencies", words.dependencies());
        line("levels", whole.levels());
        line("raised", analysis.raised().levels());
        line("raised.because", analysis.raised().because());
        line("matrix", whole.matrix().code() + " " + whole.matrix().bands());
        line("review", analysis.words().reviewStatement());
    }

    private void sets(WholeAnalysis whole) {
        whole.sets().stream().sorted(Comparator.comparing(InformationSet::id)).forEach(set -> {
            InformationSetGiven given = set.given();
            line("set.name", given.name());
            line("set.levels", given.levels());
            line("set.motivation", given.motivation());
            line("set.legalBasis", given.legalBasis());
            line("set.retentionRef", given.retentionRef());
        });
    }

    private void requirement(SecurityContent.Requirement requirement, WholeAnalysis whole) {
        line("requirement", requirement.id() + " " + requirement.name().sv());
        RequirementAnswerGiven given =
                whole.answer(requirement.id()).map(RequirementAnswer::given).orElse(null);
        line("answer", given == null ? null : given.answer());
        line("answer.comment", given == null ? null : given.comment());
        line("answer.evidence", given == null ? null : given.evidence());
    }

    private void risk(Risk risk, WholeAnalysis whole, SecurityContent content) {
        RiskGiven given = risk.given();
        line("risk", given.threat() == null ? given.title() : threat(given.threat(), content));
        line("risk.notRelevantBecause", given.notRelevantBecause());
        line("risk.existingMeasures", given.existingMeasures());
        line("risk.current", given.consequence() + " x " + given.likelihood() + " " + risk.band());
        line("risk.treatment", given.treatment());
        line(
                "risk.expected",
                given.expectedConsequence() + " x " + given.expectedLikelihood() + " "
                        + risk.size().expectedBand());
        RiskAcceptance acceptance = risk.acceptance();
        if (acceptance != null) {
            line("risk.accepted", acceptance.band() + " until " + acceptance.until());
            line("risk.accepted.by", acceptance.by().human());
            line("risk.accepted.note", acceptance.note());
        }
        whole.measuresOf(risk).forEach(this::measure);
    }

    private static String threat(String id, SecurityContent content) {
        return id + content.threat(id).map(threat -> " " + threat.name().sv()).orElse("");
    }

    /** Who does it until when is settled in the follow-up, and may move there without another decision. */
    private void measure(RiskMeasure measure) {
        line("measure", measure.title());
    }

    private void line(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        lines.append(name)
                .append(' ')
                .append(value == null ? -1 : text.length())
                .append(": ")
                .append(text)
                .append('\n');
    }
}
