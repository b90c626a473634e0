// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.gapanalysis.domain.oscal.results.Results.Asked;
import se.rond.gapanalysis.domain.oscal.results.Results.OfUnit;

/** Reads assessment results and plans that Rond has written: they give again what was written. */
public final class ResultsFile {

    private final Head head = new Head();
    private final List<OfUnit> units = new ArrayList<>();
    private final List<ActionPlan.Item> items = new ArrayList<>();

    private ResultsFile() {}

    public static Results results(Document document, Remarks remarks) {
        ResultsFile file = read(document, remarks);
        Head head = file.head;
        return new Results(head.id(), head.text("title"), head.changed(), head.text("version"), head.facts, file.units);
    }

    public static ActionPlan plan(Document document, Remarks remarks) {
        ResultsFile file = read(document, remarks);
        Head head = file.head;
        return new ActionPlan(
                head.id(), head.text("title"), head.changed(), head.text("version"), head.facts, file.items);
    }

    private static ResultsFile read(Document document, Remarks remarks) {
        ResultsFile file = new ResultsFile();
        document.read(
                remarks,
                (root, value) -> value.fields((name, field) -> {
                    switch (name) {
                        case "metadata" -> field.fields(file.head);
                        case "results" -> field.each(each -> file.units.add(unit(each)));
                        case "poam-items" -> field.each(each -> file.items.add(item(each)));
                        default -> field.unused();
                    }
                }));
        return file;
    }

    private static OfUnit unit(Value value) {
        Head head = new Head();
        List<Observation> observations = new ArrayList<>();
        Map<String, Boolean> judged = new HashMap<>();
        value.fields((name, field) -> {
            switch (name) {
                case "observations" -> field.each(each -> observations.add(observation(each)));
                case "findings" -> field.each(each -> judge(each, judged));
                default -> head.field(name, field);
            }
        });
        String end = head.text("end");
        List<Asked> questions = observations.stream()
                .map(each -> each.asked(judged.get(each.uuid)))
                .toList();
        return new OfUnit(
                head.id(),
                head.text("title"),
                Instant.parse(head.text("start")),
                end.isEmpty() ? null : Instant.parse(end),
                head.facts,
                questions);
    }

    private record Observation(String uuid, String question, String collected, Map<String, String> facts) {

        Asked asked(@Nullable Boolean satisfied) {
            Map<String, String> left = new HashMap<>(facts);
            String ref = left.getOrDefault("ref", "");
            boolean answered = left.getOrDefault("answered", "").equals("yes");
            left.keySet().removeAll(Set.of("ref", "answered"));
            return new Asked(ref, question, answered ? Instant.parse(collected) : null, satisfied, left);
        }
    }

    private static Observation observation(Value value) {
        Head head = new Head();
        value.fields(head);
        return new Observation(head.text("uuid"), head.text("description"), head.text("collected"), head.facts);
    }

    private static void judge(Value value, Map<String, Boolean> judged) {
        List<String> observations = new ArrayList<>();
        List<String> states = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "target" ->
                    field.fields((inner, target) -> {
                        if (inner.equals("status")) {
                            target.fields((state, text) -> states.add(text.text()));
                        } else {
                            target.unused();
                        }
                    });
                case "related-observations" ->
                    field.each(each -> each.fields((inner, text) -> observations.add(text.text())));
                default -> field.unused();
            }
        });
        observations.forEach(observation -> judged.put(observation, states.contains("satisfied")));
    }

    private static ActionPlan.Item item(Value value) {
        Head head = new Head();
        value.fields(head);
        Map<String, String> left = new HashMap<>(head.facts);
        String due = left.getOrDefault("due", "");
        String ref = left.getOrDefault("ref", "");
        boolean closed = left.getOrDefault("closed", "").equals("yes");
        left.keySet().removeAll(Set.of("ref", "due", "closed"));
        return new ActionPlan.Item(
                head.id(),
                ref,
                head.text("title"),
                head.text("description"),
                closed,
                due.isEmpty() ? null : LocalDate.parse(due),
                left);
    }

    /** The texts of an object and the properties in Rond's namespace. */
    private static final class Head implements Value.Fields {

        private static final Set<String> TEXTS =
                Set.of("uuid", "title", "description", "version", "last-modified", "start", "end", "collected");

        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, String> facts = new HashMap<>();
        private @Nullable String id;

        @Override
        public void field(String name, Value value) {
            if (TEXTS.contains(name)) {
                texts.put(name, value.text());
            } else if (name.equals("props")) {
                value.each(this::prop);
            } else {
                value.unused();
            }
        }

        private void prop(Value value) {
            Map<String, String> prop = new HashMap<>();
            value.fields((name, field) -> prop.put(name, field.text()));
            if (Rond.NAMESPACE.equals(prop.get("ns"))) {
                String name = prop.getOrDefault("name", "");
                String text = prop.getOrDefault("remarks", prop.getOrDefault("value", ""));
                if (name.equals("id")) {
                    id = text;
                } else {
                    facts.put(name, text);
                }
            }
        }

        private String text(String name) {
            return texts.getOrDefault(name, "");
        }

        private Instant changed() {
            return Instant.parse(text("last-modified"));
        }

        private UUID id() {
            String given = id;
            return UUID.fromString(given == null ? text("uuid") : given);
        }
    }
}
