// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Profile.Addition;
import se.rond.gapanalysis.domain.oscal.Profile.Alter;
import se.rond.gapanalysis.domain.oscal.Profile.Position;
import se.rond.gapanalysis.domain.oscal.Profile.Removal;

/** Changes one control: first what is removed, then what is added. */
final class Altering {

    private final Remarks remarks;
    private final String path;
    private int removed;
    private boolean placed;

    Altering(Remarks remarks, String path) {
        this.remarks = remarks;
        this.path = path;
    }

    Control alter(Control control, Alter alter) {
        Control changed = control;
        for (Removal removal : alter.removals()) {
            changed = remove(changed, removal);
        }
        for (Addition addition : alter.additions()) {
            changed = add(changed, addition);
        }
        return changed;
    }

    private Control remove(Control control, Removal removal) {
        removed = 0;
        Control changed = new Control(
                control.id(),
                control.kind(),
                control.title(),
                without(control.params(), param -> fits(removal, "param", "", param.kind(), param.id(), "")),
                props(control.props(), removal),
                links(control.links(), removal),
                parts(control.parts(), removal),
                control.controls());
        if (removed == 0) {
            remarks.warning(
                    path,
                    "Det som profilen tar bort finns inte i kravet.",
                    "What the profile removes is not in the control.");
        }
        return changed;
    }

    private List<Part> parts(List<Part> parts, Removal removal) {
        return without(parts, part -> fits(removal, "part", part.name(), part.kind(), part.id(), part.namespace()))
                .stream()
                .map(part -> new Part(
                        part.id(),
                        part.name(),
                        part.namespace(),
                        part.kind(),
                        part.title(),
                        part.prose(),
                        props(part.props(), removal),
                        links(part.links(), removal),
                        parts(part.parts(), removal)))
                .toList();
    }

    private List<Prop> props(List<Prop> props, Removal removal) {
        return without(props, prop -> fits(removal, "prop", prop.name(), prop.kind(), prop.uuid(), prop.namespace()));
    }

    private List<Link> links(List<Link> links, Removal removal) {
        return without(links, link -> fits(removal, "link", link.rel(), "", "", ""));
    }

    private <T> List<T> without(List<T> all, Predicate<T> fits) {
        List<T> left = all.stream().filter(fits.negate()).toList();
        removed += all.size() - left.size();
        return left;
    }

    private static boolean fits(Removal removal, String item, String name, String kind, String id, String namespace) {
        boolean asked =
                !(removal.name() + removal.kind() + removal.id() + removal.item() + removal.namespace()).isEmpty();
        return asked
                && fits(removal.item(), item)
                && fits(removal.name(), name)
                && fits(removal.kind(), kind)
                && fits(removal.id(), id)
                && fits(removal.namespace(), namespace);
    }

    private static boolean fits(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }

    private Control add(Control control, Addition addition) {
        boolean first = addition.position() == Position.STARTING || addition.position() == Position.BEFORE;
        if (addition.id().isEmpty() || addition.id().equals(control.id())) {
            return new Control(
                    control.id(),
                    control.kind(),
                    addition.title().isEmpty() ? control.title() : addition.title(),
                    joined(control.params(), addition.params(), first),
                    joined(control.props(), addition.props(), first),
                    joined(control.links(), addition.links(), first),
                    joined(control.parts(), addition.parts(), first),
                    control.controls());
        }
        placed = false;
        Control changed = new Control(
                control.id(),
                control.kind(),
                control.title(),
                beside(control.params(), addition),
                control.props(),
                control.links(),
                within(control.parts(), addition),
                control.controls());
        boolean besides = !addition.props().isEmpty() || !addition.links().isEmpty();
        if (placed && besides && (addition.position() == Position.BEFORE || addition.position() == Position.AFTER)) {
            remarks.warning(
                    path,
                    "Egenskaper och länkar kan inte stå bredvid " + addition.id() + "; de läses inte in.",
                    "Properties and links cannot stand beside " + addition.id() + "; they are not imported.");
        }
        if (!placed) {
            remarks.warning(
                    path,
                    "Tillägget ska stå vid " + addition.id() + ", som inte finns i kravet; det läses inte in.",
                    "The addition belongs to " + addition.id() + ", which is not in the control; it is not imported.");
        }
        return changed;
    }

    private List<Param> beside(List<Param> params, Addition addition) {
        List<Param> all = new ArrayList<>();
        for (Param param : params) {
            boolean here = param.id().equals(addition.id());
            placed |= here;
            if (here && addition.position() == Position.BEFORE) {
                all.addAll(addition.params());
            }
            all.add(param);
            if (here && addition.position() != Position.BEFORE) {
                all.addAll(addition.params());
            }
        }
        return all;
    }

    private List<Part> within(List<Part> parts, Addition addition) {
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            if (!part.id().equals(addition.id())) {
                all.add(part.holding(within(part.parts(), addition)));
                continue;
            }
            placed = true;
            switch (addition.position()) {
                case BEFORE -> {
                    all.addAll(addition.parts());
                    all.add(part);
                }
                case AFTER -> {
                    all.add(part);
                    all.addAll(addition.parts());
                }
                case STARTING -> all.add(into(part, addition, true));
                case ENDING -> all.add(into(part, addition, false));
            }
        }
        return all;
    }

    private static Part into(Part part, Addition addition, boolean first) {
        return new Part(
                part.id(),
                part.name(),
                part.namespace(),
                part.kind(),
                addition.title().isEmpty() ? part.title() : addition.title(),
                part.prose(),
                joined(part.props(), addition.props(), first),
                joined(part.links(), addition.links(), first),
                joined(part.parts(), addition.parts(), first));
    }

    private static <T> List<T> joined(List<T> present, List<T> added, boolean first) {
        return first ? Lists.joined(added, present) : Lists.joined(present, added);
    }
}
