// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.kernel.Text;

/** The text of a control as people read it: parts under their headings, parameters filled in or named where they belong. */
final class ControlText {

    /** {@code {{ insert: param, id }}}, and {@code {{ id }}} as older documents have it. */
    private static final Pattern INSERT =
            Pattern.compile("\\{\\{\\s*(?:insert:\\s*([\\w-]+)\\s*,\\s*)?([^\\s{}|,]+)\\s*(?:[|,][^{}]*)?\\}\\}");

    private static final Map<String, Text> HEADINGS = Map.of(
            "guidance", new Text("Vägledning", "Guidance"),
            "overview", new Text("Översikt", "Overview"),
            "instruction", new Text("Anvisning", "Instruction"),
            "assessment-objective", new Text("Bedömningsmål", "Assessment objective"),
            "objective", new Text("Mål", "Objective"),
            "assessment-method", new Text("Bedömningsmetod", "Assessment method"),
            "assessment", new Text("Bedömning", "Assessment"),
            "example", new Text("Exempel", "Example"));
    private static final Set<String> PLAIN = Set.of("statement", "item", "assessment-objects", "objects");

    private final Remarks remarks;
    private final Map<String, Param> params = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    ControlText(Catalog catalog, Remarks remarks) {
        this.remarks = remarks;
        know(catalog.params());
        catalog.groups().forEach(this::know);
        catalog.controls().forEach(this::know);
    }

    int parameters() {
        return params.size();
    }

    private void know(Group group) {
        know(group.params());
        group.groups().forEach(this::know);
        group.controls().forEach(this::know);
    }

    private void know(Control control) {
        know(control.params());
        control.controls().forEach(this::know);
    }

    private void know(List<Param> all) {
        all.forEach(param -> params.putIfAbsent(param.id(), param));
    }

    Text of(List<Part> parts, String path) {
        return text(blocks(parts, "", path, true), blocks(parts, "", path, false));
    }

    Text line(String text, String path) {
        return text(filled(text, path, true, Set.of()), filled(text, path, false, Set.of()));
    }

    Text value(Param param, String path) {
        return new Text(shown(param, path, true, Set.of()), shown(param, path, false, Set.of()));
    }

    /** What is the same in both languages is held once. */
    private static Text text(String sv, String en) {
        return sv.equals(en) ? Text.same(sv) : new Text(sv, en);
    }

    private String blocks(List<Part> parts, String indent, String path, boolean sv) {
        return parts.stream()
                .map(part -> block(part, indent, path, sv))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(indent.isEmpty() ? "\n\n" : "\n"));
    }

    private String block(Part part, String indent, String path, boolean sv) {
        String label = part.label().isEmpty() ? "" : part.label() + " ";
        String title = part.title().isEmpty() ? heading(part, sv) : filled(part.title(), path, sv, Set.of());
        String prose = filled(part.prose(), path, sv, Set.of()).replace("\n", "\n" + indent);
        String own = indent + label + title + (title.isEmpty() || prose.isEmpty() ? "" : ": ") + prose;
        String inner = blocks(part.parts(), indent + "  ", path, sv);
        if (own.isBlank()) {
            return inner;
        }
        return inner.isEmpty() ? own : own + "\n" + inner;
    }

    private static String heading(Part part, boolean sv) {
        if (PLAIN.contains(part.name()) || part.name().isEmpty()) {
            return "";
        }
        Text known = HEADINGS.get(part.name());
        if (known == null) {
            return part.label().isEmpty() ? part.name().replace('-', ' ') : "";
        }
        return sv ? known.sv() : known.en();
    }

    private String filled(String text, String path, boolean sv, Set<String> within) {
        if (!text.contains("{{")) {
            return text;
        }
        return INSERT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(insert(found, path, sv, within)));
    }

    private String insert(MatchResult found, String path, boolean sv, Set<String> within) {
        String type = found.group(1);
        String id = found.group(2);
        if (type != null && !type.equals("param")) {
            return "[" + id + "]";
        }
        Param param = params.get(id);
        if (param == null) {
            if (unknown.add(id)) {
                remarks.warning(
                        path,
                        "Texten hänvisar till parametern " + id + ", som inte finns.",
                        "The text refers to the parameter " + id + ", which does not exist.");
            }
            return "[" + id + "]";
        }
        if (within.contains(id)) {
            if (unknown.add(id)) {
                remarks.warning(
                        path,
                        "Parametern " + id + " hänvisar till sig själv.",
                        "The parameter " + id + " refers to itself.");
            }
            return "[" + id + "]";
        }
        return shown(param, path, sv, within);
    }

    private String shown(Param param, String path, boolean sv, Set<String> within) {
        Set<String> deeper = new HashSet<>(within);
        deeper.add(param.id());
        if (!param.values().isEmpty()) {
            return param.values().stream()
                    .map(value -> filled(value, path, sv, deeper))
                    .collect(Collectors.joining(", "));
        }
        Param.Choice choice = param.choice();
        if (choice != null) {
            String several = sv ? " (ett eller flera)" : " (one or more)";
            return (sv ? "[Val" : "[Selection")
                    + (choice.several() ? several : "")
                    + ": "
                    + choice.among().stream()
                            .map(each -> filled(each, path, sv, deeper))
                            .collect(Collectors.joining("; "))
                    + "]";
        }
        String label = param.label().isEmpty() ? param.id() : filled(param.label(), path, sv, deeper);
        return (sv ? "[Ange: " : "[Assignment: ") + label + "]";
    }
}
