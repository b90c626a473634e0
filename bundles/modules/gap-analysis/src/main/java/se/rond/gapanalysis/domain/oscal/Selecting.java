// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Profile.Criterion;
import se.rond.gapanalysis.domain.oscal.Profile.Selection;

/** Takes controls out of a catalog, with the groups that they stand in. */
final class Selecting {

    private final Remarks remarks;
    private final String path;

    Selecting(Remarks remarks, String path) {
        this.remarks = remarks;
        this.path = path;
    }

    Catalog from(Catalog catalog, Selection selection) {
        Set<String> chosen = chosen(catalog, selection);
        return new Catalog(
                catalog.uuid(),
                catalog.metadata(),
                catalog.params(),
                groups(catalog.groups(), chosen),
                controls(catalog.controls(), chosen),
                catalog.resources());
    }

    private Set<String> chosen(Catalog catalog, Selection selection) {
        Map<String, Control> all = all(catalog);
        Set<String> chosen = new HashSet<>();
        if (selection.all()) {
            chosen.addAll(all.keySet());
        } else {
            selection.included().forEach(criterion -> chosen.addAll(fitting(all, criterion)));
        }
        selection.excluded().forEach(criterion -> chosen.removeAll(fitting(all, criterion)));
        return chosen;
    }

    private Set<String> fitting(Map<String, Control> all, Criterion criterion) {
        Set<String> fitting = new HashSet<>();
        for (String id : criterion.ids()) {
            if (all.containsKey(id)) {
                fitting.add(id);
            } else {
                remarks.warning(
                        path,
                        "Profilen nämner kravet " + id + ", som inte finns i katalogen.",
                        "The profile names the control " + id + ", which is not in the catalog.");
            }
        }
        for (String pattern : criterion.patterns()) {
            all.keySet().stream().filter(new Glob(pattern)::fits).forEach(fitting::add);
        }
        if (criterion.children()) {
            all.values().stream()
                    .filter(control -> fitting.contains(control.id()))
                    .toList()
                    .forEach(control -> below(control, fitting));
        }
        return fitting;
    }

    private static void below(Control control, Set<String> found) {
        for (Control child : control.controls()) {
            found.add(child.id());
            below(child, found);
        }
    }

    static Map<String, Control> all(Catalog catalog) {
        Map<String, Control> all = new LinkedHashMap<>();
        catalog.groups().forEach(group -> collect(group, all));
        catalog.controls().forEach(control -> collect(control, all));
        return all;
    }

    private static void collect(Group group, Map<String, Control> all) {
        group.groups().forEach(inner -> collect(inner, all));
        group.controls().forEach(control -> collect(control, all));
    }

    private static void collect(Control control, Map<String, Control> all) {
        all.putIfAbsent(control.id(), control);
        control.controls().forEach(child -> collect(child, all));
    }

    /** A group of which nothing is taken is left out. */
    private static List<Group> groups(List<Group> groups, Set<String> chosen) {
        List<Group> kept = new ArrayList<>();
        for (Group group : groups) {
            Group pruned = group.holding(groups(group.groups(), chosen), controls(group.controls(), chosen));
            if (!pruned.groups().isEmpty() || !pruned.controls().isEmpty()) {
                kept.add(pruned);
            }
        }
        return kept;
    }

    /** A control that is taken without the one above it stands in its place. */
    static List<Control> controls(List<Control> controls, Set<String> chosen) {
        List<Control> kept = new ArrayList<>();
        for (Control control : controls) {
            List<Control> children = controls(control.controls(), chosen);
            if (chosen.contains(control.id())) {
                kept.add(control.holding(children));
            } else {
                kept.addAll(children);
            }
        }
        return kept;
    }
}
