// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.ciso.Library.Framework;
import se.rond.gapanalysis.domain.ciso.Library.Node;
import se.rond.gapanalysis.domain.ciso.Library.Score;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;

/** Reads a framework: its scale, its implementation groups, and its nodes, of which those that are assessable are questions. */
final class FrameworkReading {

    private static final Set<String> UNUSED =
            Set.of("outcomes_definition", "field_visibility", "reference_controls", "threats", "status", "locale");
    private static final Set<String> NODE_UNUSED = Set.of(
            "depth",
            "questions",
            "questions_properties",
            "order_id",
            "min_score",
            "max_score",
            "scores_definition_ref",
            "display_mode",
            "importance",
            "visibility_expression",
            "skip_for_score");

    private final Limits limits;
    private final Remarks remarks;
    private final Words words = new Words();
    private final List<Score> scores = new ArrayList<>();
    private final Map<String, Words> groups = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private String urn = "";
    private @Nullable Integer low;
    private @Nullable Integer high;

    FrameworkReading(Limits limits, Remarks remarks) {
        this.limits = limits;
        this.remarks = remarks;
    }

    Framework read(Value value) {
        value.fields((name, field) -> {
            switch (name) {
                case "urn" -> urn = field.text();
                case "min_score" -> low = number(field);
                case "max_score" -> high = number(field);
                case "scores_definition" -> field.each(this::score);
                case "implementation_groups_definition" -> field.each(this::group);
                case "requirement_nodes", "requirements" -> field.each(each -> nodes.add(node(each)));
                default -> {
                    if (UNUSED.contains(name)) {
                        field.unused();
                    } else if (!words.takes(name, field)) {
                        field.unknown();
                    }
                }
            }
        });
        return new Framework(Urn.of(urn), words, low, high, scores, groups, nodes);
    }

    private @Nullable Integer number(Value value) {
        String path = value.path();
        String text = value.text().strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException none) {
            remarks.warning(
                    path,
                    text + " är inget heltal; det läses inte in.",
                    text + " is no whole number; it is not imported.");
            return null;
        }
    }

    private void score(Value value) {
        Words texts = new Words();
        List<Integer> score = new ArrayList<>();
        String path = value.path();
        value.fields((name, field) -> {
            if (name.equals("score") || name.equals("value")) {
                Integer number = number(field);
                if (number != null) {
                    score.add(number);
                }
            } else if (name.equals("scale")) {
                field.each(this::score);
            } else if (!texts.takes(name, field)) {
                field.unknown();
            }
        });
        if (!score.isEmpty()) {
            scores.add(new Score(score.get(0), texts));
        } else if (!texts.own("name").isEmpty()) {
            remarks.warning(path, "Steget på skalan saknar sitt tal.", "The level of the scale has no number.");
        }
    }

    private void group(Value value) {
        Words texts = new Words();
        value.fields((name, field) -> {
            if (name.equals("default_selected") || name.equals("target_score")) {
                field.unused();
            } else if (!texts.takes(name, field)) {
                field.unknown();
            }
        });
        groups.put(texts.own("ref_id"), texts);
    }

    private Node node(Value value) {
        limits.requireNodes(nodes.size() + 1);
        NodeFields fields = new NodeFields(value.path());
        value.fields(fields);
        return fields.done();
    }

    private final class NodeFields implements Value.Fields {

        private final String path;
        private final Words texts = new Words();
        private final Set<String> implementation = new TreeSet<>();
        private final List<Urn> controls = new ArrayList<>();
        private final List<String> threats = new ArrayList<>();
        private String nodeUrn = "";
        private String parent = "";
        private boolean assessable;
        private int weight = 1;

        private NodeFields(String path) {
            this.path = path;
        }

        @Override
        public void field(String name, Value field) {
            switch (name) {
                case "urn" -> nodeUrn = field.text();
                case "parent_urn" -> parent = field.text();
                case "assessable" -> assessable = field.text().strip().equalsIgnoreCase("true");
                case "implementation_groups" -> field.texts(implementation::add);
                case "reference_controls" -> field.texts(each -> controls.add(Urn.of(each)));
                case "threats" -> field.texts(threats::add);
                case "weight" -> {
                    Integer number = number(field);
                    weight = number == null ? 1 : number;
                }
                default -> {
                    if (NODE_UNUSED.contains(name)) {
                        field.unused();
                    } else if (!texts.takes(name, field)) {
                        field.unknown();
                    }
                }
            }
        }

        private Node done() {
            Urn given = Urn.of(nodeUrn);
            if (given.isEmpty()) {
                String label = texts.own("ref_id");
                given = Urn.of(label.isEmpty() ? "rond-" + (nodes.size() + 1) : label);
                remarks.error(
                        path,
                        "Noden saknar urn; den läses in som " + given.text() + ".",
                        "The node has no urn; it is imported as " + given.text() + ".");
            }
            Set.copyOf(implementation).stream()
                    .filter(group -> !groups.isEmpty() && !groups.containsKey(group))
                    .forEach(group -> remarks.warning(
                            path,
                            "Införandegruppen " + group + " är inte definierad.",
                            "The implementation group " + group + " is not defined."));
            return new Node(path, given, Urn.of(parent), assessable, weight, implementation, controls, threats, texts);
        }
    }
}
