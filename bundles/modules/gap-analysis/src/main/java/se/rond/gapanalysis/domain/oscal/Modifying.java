// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Profile.Alter;

/** Changes a merged catalog as the profile says: sets parameters, removes from controls and adds to them. */
final class Modifying {

    private static final String MODIFY = "/profile/modify";

    private final Remarks remarks;
    private final Map<String, Param> settings = new HashMap<>();
    private final Map<String, List<Alter>> alters = new HashMap<>();
    private final Set<String> set = new HashSet<>();
    private final Set<String> altered = new HashSet<>();

    Modifying(Remarks remarks) {
        this.remarks = remarks;
    }

    Catalog modify(Catalog catalog, Profile profile) {
        profile.parameters().forEach(param -> settings.merge(param.id(), param, Param::set));
        profile.alters().forEach(alter -> alters.merge(alter.control(), List.of(alter), Lists::joined));
        Catalog modified = new Catalog(
                catalog.uuid(),
                catalog.metadata(),
                params(catalog.params()),
                catalog.groups().stream().map(this::group).toList(),
                catalog.controls().stream().map(this::control).toList(),
                catalog.resources());
        left(settings.keySet(), set, "set-parameters", "parametern", "the parameter");
        left(alters.keySet(), altered, "alters", "kravet", "the control");
        return modified;
    }

    private void left(Set<String> named, Set<String> done, String where, String sv, String en) {
        named.stream()
                .filter(id -> !done.contains(id))
                .sorted()
                .forEach(id -> remarks.warning(
                        MODIFY + "/" + where,
                        "Profilen ändrar " + sv + " " + id + ", som inte är med.",
                        "The profile changes " + en + " " + id + ", which is not among those taken."));
    }

    private List<Param> params(List<Param> params) {
        return params.stream()
                .map(param -> {
                    Param setting = settings.get(param.id());
                    if (setting == null) {
                        return param;
                    }
                    set.add(param.id());
                    return param.set(setting);
                })
                .toList();
    }

    private Group group(Group group) {
        return new Group(
                group.id(),
                group.kind(),
                group.title(),
                params(group.params()),
                group.props(),
                group.links(),
                group.parts(),
                group.groups().stream().map(this::group).toList(),
                group.controls().stream().map(this::control).toList());
    }

    private Control control(Control control) {
        Control changed = control;
        for (Alter alter : alters.getOrDefault(control.id(), List.of())) {
            altered.add(control.id());
            changed = new Altering(remarks, MODIFY + "/alters/" + control.id()).alter(changed, alter);
        }
        return changed.with(params(changed.params()))
                .holding(changed.controls().stream().map(this::control).toList());
    }
}
