// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.gapanalysis.domain.Campaign;
import se.rond.organisation.Unit;
import se.rond.organisation.UnitKind;

/** Which units a campaign asks, and what. */
@Component(service = AskedUnits.class)
public final class AskedUnits {

    public static final String DEPARTMENT = "department";

    /** @param answerers what the unit answers for */
    record Asked(Unit unit, Set<String> answerers, int questions) {}

    private final GapPlaces places;

    @Activate
    public AskedUnits(@Reference GapPlaces places) {
        this.places = places;
    }

    /** By path, as the organisation is today; a unit that is asked nothing is not among them. */
    List<Asked> of(Campaign campaign, Pack pack) {
        Map<UUID, Set<String>> answerers = new HashMap<>();
        departments(campaign)
                .forEach(unit ->
                        answerers.computeIfAbsent(unit, none -> new TreeSet<>()).add(DEPARTMENT));
        campaign.answerers()
                .forEach((answerer, unit) ->
                        answerers.computeIfAbsent(unit, none -> new TreeSet<>()).add(answerer));
        return answerers.entrySet().stream()
                .flatMap(entry -> places.tree().unit(entry.getKey()).stream()
                        .map(unit -> new Asked(
                                unit,
                                entry.getValue(),
                                questions(pack, entry.getValue()).size())))
                .filter(asked -> asked.questions() > 0)
                .sorted(Comparator.comparing(asked -> asked.unit().path()))
                .toList();
    }

    private Set<UUID> departments(Campaign campaign) {
        Set<UUID> named = campaign.departments();
        if (!named.isEmpty()) {
            return named;
        }
        Set<UUID> all = new HashSet<>();
        places.tree().departments().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .forEach(unit -> all.add(unit.id()));
        return all;
    }

    /** What whoever answers for these is asked, in order. */
    static List<PackNode> questions(Pack pack, Set<String> answerers) {
        return pack.questions().stream()
                .filter(question -> question.isFor(answerers))
                .toList();
    }

    /** Questions that nobody is asked. */
    static List<String> unasked(Pack pack, List<Asked> asked) {
        Set<String> all = new HashSet<>();
        asked.forEach(unit -> all.addAll(unit.answerers()));
        return pack.questions().stream()
                .filter(question -> !question.isFor(all))
                .map(PackNode::ref)
                .toList();
    }
}
