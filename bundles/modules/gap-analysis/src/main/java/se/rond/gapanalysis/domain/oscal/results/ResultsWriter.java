// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.rond.gapanalysis.domain.oscal.results.Results.Asked;
import se.rond.gapanalysis.domain.oscal.results.Results.OfUnit;

/**
 * Writes assessment results. Every assessment is a result; every answer an observation, with all that Rond knows of it as
 * properties; every answer that can be judged a finding.
 */
public final class ResultsWriter {

    private final OscalJson json;

    private ResultsWriter(OscalJson json) {
        this.json = json;
    }

    public static void write(Results results, OutputStream out) {
        try (OscalJson json = new OscalJson(out)) {
            new ResultsWriter(json).write(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Results results) throws IOException {
        UUID plan = Rond.uuid("assessment-plan", results.id());
        json.begin();
        json.begin("assessment-results");
        json.uuid(Rond.uuid("assessment-results", results.id()));
        json.metadata(results.title(), results.changed(), results.version(), withId(results.facts(), results.id()));
        json.begin("import-ap");
        json.text("href", "#" + plan);
        json.end();
        json.list("results");
        for (OfUnit unit : results.units()) {
            write(unit);
        }
        json.endList();
        json.begin("back-matter");
        json.list("resources");
        json.begin();
        json.uuid(plan);
        json.text("title", results.title());
        json.text("description", "The campaign in Rond by which was assessed. It is no OSCAL document.");
        json.end();
        json.endList();
        json.end();
        json.end();
        json.end();
    }

    private static Map<String, String> withId(Map<String, String> facts, UUID id) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", id.toString());
        all.putAll(facts);
        return all;
    }

    private void write(OfUnit unit) throws IOException {
        json.begin();
        json.uuid(Rond.uuid("result", unit.assessment()));
        json.text("title", unit.title());
        json.text("description", unit.title());
        json.text("start", unit.start().toString());
        if (unit.end() != null) {
            json.text("end", unit.end().toString());
        }
        json.props(withId(unit.facts(), unit.assessment()));
        reviewed(unit);
        observations(unit);
        findings(unit);
        json.end();
    }

    private void reviewed(OfUnit unit) throws IOException {
        json.begin("reviewed-controls");
        json.list("control-selections");
        json.begin();
        if (unit.questions().isEmpty()) {
            json.begin("include-all");
            json.end();
        } else {
            json.list("include-controls");
            for (Asked asked : unit.questions()) {
                json.begin();
                json.text("control-id", Rond.token(asked.ref()));
                json.end();
            }
            json.endList();
        }
        json.end();
        json.endList();
        json.end();
    }

    private void observations(OfUnit unit) throws IOException {
        if (unit.questions().isEmpty()) {
            return;
        }
        json.list("observations");
        for (Asked asked : unit.questions()) {
            json.begin();
            json.uuid(observation(unit, asked));
            json.text("description", asked.question());
            json.props(all(asked));
            json.list("methods");
            json.element(asked.answered() == null ? "UNKNOWN" : "INTERVIEW");
            json.endList();
            json.list("types");
            json.element("control-objective");
            json.endList();
            evidence(asked.facts().getOrDefault("evidence-ref", ""));
            json.text("collected", (asked.answered() == null ? unit.start() : asked.answered()).toString());
            json.end();
        }
        json.endList();
    }

    private void evidence(String reference) throws IOException {
        if (!reference.isEmpty()) {
            json.list("relevant-evidence");
            json.begin();
            json.text("description", reference);
            json.end();
            json.endList();
        }
    }

    private static Map<String, String> all(Asked asked) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ref", asked.ref());
        all.put("answered", asked.answered() == null ? "no" : "yes");
        all.putAll(asked.facts());
        return all;
    }

    private void findings(OfUnit unit) throws IOException {
        boolean begun = false;
        for (Asked asked : unit.questions()) {
            if (asked.satisfied() != null) {
                if (!begun) {
                    json.list("findings");
                    begun = true;
                }
                finding(unit, asked, asked.satisfied());
            }
        }
        if (begun) {
            json.endList();
        }
    }

    private void finding(OfUnit unit, Asked asked, boolean satisfied) throws IOException {
        json.begin();
        json.uuid(Rond.uuid("finding", unit.assessment() + "/" + asked.ref()));
        json.text("title", asked.question());
        json.text("description", asked.question());
        json.begin("target");
        json.text("type", "objective-id");
        json.text("target-id", Rond.token(asked.ref()));
        json.begin("status");
        json.text("state", satisfied ? "satisfied" : "not-satisfied");
        json.end();
        json.end();
        json.list("related-observations");
        json.begin();
        json.text("observation-uuid", observation(unit, asked).toString());
        json.end();
        json.endList();
        json.end();
    }

    private static UUID observation(OfUnit unit, Asked asked) {
        return Rond.uuid("observation", unit.assessment() + "/" + asked.ref());
    }
}
