// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.rond.gapanalysis.domain.oscal.results.ActionPlan.Item;
import se.rond.kernel.Period;

/** Writes a plan of action and milestones: every gap is a risk with its last day, and an item that says what is done about it. */
public final class PlanWriter {

    private final OscalJson json;

    private PlanWriter(OscalJson json) {
        this.json = json;
    }

    /** @param plan with at least one item: OSCAL has no empty plans */
    public static void write(ActionPlan plan, OutputStream out) {
        try (OscalJson json = new OscalJson(out)) {
            new PlanWriter(json).write(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ActionPlan plan) throws IOException {
        json.begin();
        json.begin("plan-of-action-and-milestones");
        json.uuid(Rond.uuid("plan-of-action-and-milestones", plan.id()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", plan.id().toString());
        facts.putAll(plan.facts());
        json.metadata(plan.title(), plan.changed(), plan.version(), facts);
        json.begin("system-id");
        json.text("identifier-type", "urn:rond:gap-analysis");
        json.text("id", plan.id().toString());
        json.end();
        json.list("risks");
        for (Item item : plan.items()) {
            risk(item);
        }
        json.endList();
        json.list("poam-items");
        for (Item item : plan.items()) {
            item(item);
        }
        json.endList();
        json.end();
        json.end();
    }

    private void risk(Item item) throws IOException {
        json.begin();
        json.uuid(risk(item.id()));
        json.text("title", item.title());
        json.text("description", item.question());
        json.text("statement", item.question());
        json.text("status", item.closed() ? "closed" : "open");
        LocalDate due = item.due();
        if (due != null) {
            json.text(
                    "deadline",
                    due.plusDays(1).atStartOfDay(Period.ZONE).toInstant().toString());
        }
        json.end();
    }

    private void item(Item item) throws IOException {
        json.begin();
        json.uuid(Rond.uuid("poam-item", item.id()));
        json.text("title", item.title());
        json.text("description", item.question());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", item.id().toString());
        facts.put("ref", item.ref());
        facts.put("closed", item.closed() ? "yes" : "no");
        LocalDate due = item.due();
        if (due != null) {
            facts.put("due", due.toString());
        }
        facts.putAll(item.facts());
        json.props(facts);
        json.list("related-risks");
        json.begin();
        json.text("risk-uuid", risk(item.id()).toString());
        json.end();
        json.endList();
        json.end();
    }

    private static UUID risk(UUID item) {
        return Rond.uuid("risk", item);
    }
}
