// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.town;

import java.time.Instant;
import java.util.UUID;
import se.rond.access.Compartment;
import se.rond.findings.NewFinding;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.findings.Source;
import se.rond.kernel.Text;

/** A deficiency as a round would report it: something to begin with, changed where a test cares. */
public record Deficiency(
        String key,
        String title,
        Severity severity,
        ResponsibleParty responsible,
        String unit,
        String premise,
        String reportedAt,
        String reporter,
        boolean fixedOnSite,
        boolean photoOnFail,
        String module,
        Compartment compartment,
        String description) {

    public static final UUID ROUND = Town.id("round");

    public static Deficiency of(Severity severity) {
        return new Deficiency(
                "exit-1",
                "Utgången är blockerad",
                severity,
                ResponsibleParty.OCCUPANT,
                "ALSKOLAN",
                "L1",
                "2026-03-02T08:00:00Z",
                "inspector",
                false,
                false,
                "fire-safety",
                Compartment.GENERAL,
                null);
    }

    public Deficiency at(String unitCode, String premiseCode) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unitCode,
                premiseCode,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency key(String other) {
        return new Deficiency(
                other,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency titled(String other) {
        return new Deficiency(
                key,
                other,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency seenAt(String moment) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                moment,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency seenBy(String number) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                number,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency fixed() {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                true,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency withPhotoOfRemedy() {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                true,
                module,
                compartment,
                description);
    }

    public Deficiency toRemedyBy(ResponsibleParty party) {
        return new Deficiency(
                key,
                title,
                severity,
                party,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                description);
    }

    public Deficiency from(String otherModule) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                otherModule,
                compartment,
                description);
    }

    public Deficiency said(String words) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                compartment,
                words);
    }

    public Deficiency in(Compartment other) {
        return new Deficiency(
                key,
                title,
                severity,
                responsible,
                unit,
                premise,
                reportedAt,
                reporter,
                fixedOnSite,
                photoOnFail,
                module,
                other,
                description);
    }

    public NewFinding reported() {
        return NewFinding.of(
                        new Source(module, ROUND, key, "/fire-safety/rounds/" + ROUND),
                        new Text(title, title + " (en)"),
                        severity,
                        Town.id(unit),
                        Instant.parse(reportedAt))
                .described(description)
                .responsible(responsible)
                .premise(premise == null ? null : Town.id(premise))
                .seenBy(Town.id(reporter))
                .fixedOnSite(fixedOnSite)
                .photoOnFail(photoOnFail)
                .in(compartment)
                .ready();
    }
}
