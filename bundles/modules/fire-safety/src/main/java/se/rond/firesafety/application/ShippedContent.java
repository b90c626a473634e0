// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rond.content.ContentElement;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.firesafety.api.CategoryView;
import se.rond.firesafety.api.ChecklistView;
import se.rond.firesafety.api.Frequency;
import se.rond.firesafety.api.PointLibrary;
import se.rond.firesafety.api.PointView;

/** The check lists as they ship: {@code content/checklists.xml}, whose points come from {@code content/checkpoints.xml}. */
final class ShippedContent {

    private final Map<String, CategoryView> categories;
    private final Map<String, ContentElement> checkpoints;

    private ShippedContent(ContentElement library) {
        this.categories = library.children("category").stream()
                .map(category -> new CategoryView(category.attribute("id"), category.text()))
                .collect(Collectors.toMap(CategoryView::id, Function.identity()));
        this.checkpoints = library.children("checkpoint").stream()
                .collect(Collectors.toMap(checkpoint -> checkpoint.attribute("id"), Function.identity()));
    }

    static List<ChecklistView> checklists() {
        ShippedContent library = new ShippedContent(read("checkpoints"));
        return read("checklists").children("checklist").stream()
                .map(library::checklist)
                .toList();
    }

    /** The whole library, as points that are checked every quarter unless a list says otherwise. */
    static PointLibrary library() {
        ContentElement root = read("checkpoints");
        ShippedContent library = new ShippedContent(root);
        List<PointView> points = new ArrayList<>();
        for (ContentElement checkpoint : root.children("checkpoint")) {
            points.add(library.point(checkpoint, checkpoint.attribute("id"), points.size() + 1));
        }
        return new PointLibrary(
                root.children("category").stream()
                        .map(category -> library.categories.get(category.attribute("id")))
                        .toList(),
                points);
    }

    private ChecklistView checklist(ContentElement list) {
        String code = list.attribute("id");
        int version = list.number("version");
        List<PointView> points = new ArrayList<>();
        for (ContentElement point : list.children("point")) {
            points.add(point(point, point.attribute("checkpoint"), points.size() + 1));
        }
        return new ChecklistView(
                id(code, version),
                code,
                version,
                list.text("name"),
                list.text("note"),
                Set.copyOf(list.several("premiseTypes")),
                list.number("drillsPerYear"),
                points);
    }

    /** The same in every installation, so that what is published is imported once, whichever node comes first. */
    private static UUID id(String code, int version) {
        return UUID.nameUUIDFromBytes((code + "/" + version).getBytes(StandardCharsets.UTF_8));
    }

    private PointView point(ContentElement point, String id, int number) {
        ContentElement library = known(checkpoints, id);
        return new PointView(
                id,
                number,
                known(categories, library.attribute("category")),
                library.text("text"),
                library.text("how"),
                frequency(point),
                either(point, library, "severity").constant(Severity.class, "severity"),
                either(point, library, "responsible").constant(ResponsibleParty.class, "responsible"),
                !point.optional("mandatory").equals(Optional.of("false")),
                library.is("photoOnFail"));
    }

    private static ContentElement either(ContentElement point, ContentElement library, String attribute) {
        return point.has(attribute) ? point : library;
    }

    private static Frequency frequency(ContentElement point) {
        return point.has("frequency") ? point.constant(Frequency.class, "frequency") : Frequency.QUARTERLY;
    }

    private static ContentElement read(String name) {
        return ContentElement.read(ShippedContent.class, "/content/" + name + ".xml");
    }

    private static <T> T known(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), () -> "the library has no " + id);
    }
}
