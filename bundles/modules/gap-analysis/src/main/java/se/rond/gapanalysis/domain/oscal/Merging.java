// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.api.packs.PackVersion;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Profile.Heading;
import se.rond.gapanalysis.domain.oscal.Profile.Insertion;
import se.rond.gapanalysis.domain.oscal.Profile.Merge;
import se.rond.gapanalysis.domain.oscal.Profile.Order;
import se.rond.gapanalysis.domain.oscal.results.Rond;

/** Makes one catalog of what a profile takes from several. */
final class Merging {

    private static final int NAMED = 20;
    private static final String MERGE = "/profile/merge";

    private final Remarks remarks;
    private final Limits limits;
    private final Map<String, Control> known = new HashMap<>();
    private int nodes;

    Merging(Remarks remarks, Limits limits) {
        this.remarks = remarks;
        this.limits = limits;
    }

    Catalog merge(Profile profile, List<Catalog> taken, Merge merge) {
        List<Param> params = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        Map<String, Resource> resources = new LinkedHashMap<>();
        profile.resources().forEach(each -> resources.put(each.uuid(), each));
        for (Catalog catalog : taken) {
            params.addAll(catalog.params());
            catalog.groups().forEach(group -> groups.add(once(group, merge.first())));
            controls.addAll(once(catalog.controls(), merge.first()));
            catalog.resources().forEach(each -> resources.putIfAbsent(each.uuid(), each));
        }
        Catalog whole = new Catalog(
                uuid(profile), profile.metadata(), params, groups, controls, List.copyOf(resources.values()));
        return switch (merge.structure()) {
            case AS_IS -> arranged(whole, params, together(groups), controls);
            case FLAT -> arranged(whole, Lists.joined(params, ofGroups(groups)), List.of(), flat(whole));
            case CUSTOM -> custom(whole, merge);
        };
    }

    /** The same for the same profile, however often it is resolved. */
    private static String uuid(Profile profile) {
        return Rond.uuid("resolved", profile.uuid()).toString();
    }

    private static Catalog arranged(Catalog of, List<Param> params, List<Group> groups, List<Control> controls) {
        return new Catalog(of.uuid(), of.metadata(), params, groups, controls, of.resources());
    }

    private Group once(Group group, boolean first) {
        limits.requireNodes(++nodes);
        return group.holding(
                group.groups().stream().map(inner -> once(inner, first)).toList(), once(group.controls(), first));
    }

    private List<Control> once(List<Control> controls, boolean first) {
        List<Control> kept = new ArrayList<>();
        for (Control control : controls) {
            limits.requireNodes(++nodes);
            Control before = known.get(control.id());
            if (before != null && (first || same(before, control))) {
                remarks.note(
                        MERGE,
                        "Kravet " + control.id() + " tas in från flera håll; det första används.",
                        "The control " + control.id() + " is taken in from several sides; the first is used.");
                kept.addAll(once(control.controls(), first));
                continue;
            }
            Control unique = before == null ? control : control.named(free(control.id()));
            known.put(unique.id(), unique);
            kept.add(unique.holding(once(control.controls(), first)));
        }
        return kept;
    }

    private static boolean same(Control one, Control other) {
        return one.holding(List.of()).equals(other.holding(List.of()));
    }

    private String free(String id) {
        int again = 2;
        while (known.containsKey(id + "~" + again)) {
            again++;
        }
        remarks.warning(
                MERGE,
                "Kravet " + id + " tas in i två lydelser; den senare heter " + id + "~" + again + ".",
                "The control " + id + " is taken in with two wordings; the later is called " + id + "~" + again + ".");
        return id + "~" + again;
    }

    /** Groups of the same id from several catalogs are one. */
    private static List<Group> together(List<Group> groups) {
        Map<String, Group> byId = new LinkedHashMap<>();
        int nameless = 0;
        for (Group group : groups) {
            String key = group.id().isEmpty() ? "\u0000" + nameless++ : group.id();
            byId.merge(
                    key,
                    group,
                    (one, other) -> one.holding(
                            together(Lists.joined(one.groups(), other.groups())),
                            Lists.joined(one.controls(), other.controls())));
        }
        return List.copyOf(byId.values());
    }

    private static List<Param> ofGroups(List<Group> groups) {
        List<Param> params = new ArrayList<>();
        groups.forEach(group -> {
            params.addAll(group.params());
            params.addAll(ofGroups(group.groups()));
        });
        return params;
    }

    private static List<Control> flat(Catalog catalog) {
        return Selecting.all(catalog).values().stream()
                .map(control -> control.holding(List.of()))
                .toList();
    }

    private Catalog custom(Catalog whole, Merge merge) {
        Set<String> left = new LinkedHashSet<>(Selecting.all(whole).keySet());
        List<Group> groups = merge.headings().stream()
                .map(heading -> heading(heading, whole, left))
                .toList();
        List<Control> controls = inserted(merge.insertions(), whole, left);
        if (!left.isEmpty()) {
            String named = String.join(", ", left.stream().limit(NAMED).toList()) + (left.size() > NAMED ? " …" : "");
            remarks.warning(
                    MERGE + "/custom",
                    left.size() + " valda krav har ingen plats i profilens egen ordning och följer inte med: " + named,
                    left.size() + " chosen controls have no place in the profile's own order and are left out: "
                            + named);
        }
        return arranged(whole, Lists.joined(whole.params(), ofGroups(whole.groups())), groups, controls);
    }

    private Group heading(Heading heading, Catalog whole, Set<String> left) {
        return heading.group()
                .holding(
                        heading.headings().stream()
                                .map(inner -> heading(inner, whole, left))
                                .toList(),
                        inserted(heading.insertions(), whole, left));
    }

    private List<Control> inserted(List<Insertion> insertions, Catalog whole, Set<String> left) {
        List<Control> controls = new ArrayList<>();
        for (Insertion insertion : insertions) {
            Catalog chosen = new Selecting(remarks, MERGE + "/custom").from(whole, insertion.selection());
            Set<String> fresh = new LinkedHashSet<>(Selecting.all(chosen).keySet());
            fresh.retainAll(left);
            left.removeAll(fresh);
            List<Control> loose = new ArrayList<>(Selecting.controls(loose(chosen), fresh));
            sort(loose, insertion.order());
            controls.addAll(loose);
        }
        return controls;
    }

    private static List<Control> loose(Catalog catalog) {
        List<Control> loose = new ArrayList<>();
        catalog.groups().forEach(group -> loose(group, loose));
        loose.addAll(catalog.controls());
        return loose;
    }

    private static void loose(Group group, List<Control> loose) {
        group.groups().forEach(inner -> loose(inner, loose));
        loose.addAll(group.controls());
    }

    private static void sort(List<Control> controls, Order order) {
        Comparator<Control> byId = Comparator.comparing(Control::id, PackVersion.ORDER);
        if (order != Order.KEEP) {
            controls.sort(order == Order.ASCENDING ? byId : byId.reversed());
        }
    }
}
