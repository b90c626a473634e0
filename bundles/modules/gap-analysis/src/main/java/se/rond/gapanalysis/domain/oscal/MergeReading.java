// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.gapanalysis.domain.oscal.Profile.Heading;
import se.rond.gapanalysis.domain.oscal.Profile.Insertion;
import se.rond.gapanalysis.domain.oscal.Profile.Merge;
import se.rond.gapanalysis.domain.oscal.Profile.Order;
import se.rond.gapanalysis.domain.oscal.Profile.Structure;

/** Reads how a profile arranges what it takes. */
final class MergeReading {

    private final SelectionReading selections;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private Structure structure = Structure.FLAT;
    private boolean first;

    MergeReading(SelectionReading selections) {
        this.selections = selections;
    }

    Merge read(Value value) {
        value.fields((name, field) -> {
            switch (name) {
                case "combine" -> field.fields(this::combine);
                case "as-is" -> structure = field.text().equals("true") ? Structure.AS_IS : Structure.FLAT;
                case "flat" -> field.fields((inner, flat) -> flat.unknown());
                case "custom" -> {
                    structure = Structure.CUSTOM;
                    field.fields(this::custom);
                }
                default -> field.unknown();
            }
        });
        return new Merge(structure, first, headings, insertions);
    }

    /** {@code merge} was never defined by NIST; it is read as {@code keep}, of which nothing gets lost. */
    private void combine(String name, Value value) {
        if (name.equals("method")) {
            first = value.text().equals("use-first");
        } else {
            value.unknown();
        }
    }

    private void custom(String name, Value value) {
        switch (name) {
            case "groups" -> value.each(each -> headings.add(heading(each)));
            case "insert-controls" -> value.each(each -> insertions.add(insertion(each)));
            default -> value.unknown();
        }
    }

    private Heading heading(Value value) {
        Draft texts = new Draft("id", "class", "title");
        List<Param> params = new ArrayList<>();
        List<Prop> props = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Heading> inner = new ArrayList<>();
        List<Insertion> inserted = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "params" -> field.each(each -> params.add(ParamDraft.read(each)));
                case "props" -> field.each(each -> props.add(Pieces.prop(each)));
                case "links" -> field.each(each -> links.add(Pieces.link(each)));
                case "parts" -> field.each(each -> parts.add(Pieces.part(each)));
                case "groups" -> field.each(each -> inner.add(heading(each)));
                case "insert-controls" -> field.each(each -> inserted.add(insertion(each)));
                default -> texts.field(name, field);
            }
        });
        Group group = new Group(
                texts.get("id"),
                texts.get("class"),
                texts.get("title"),
                params,
                props,
                links,
                parts,
                List.of(),
                List.of());
        return new Heading(group, inner, inserted);
    }

    private Insertion insertion(Value value) {
        Draft texts = new Draft("order");
        SelectionReading.Choice choice = selections.choice();
        value.fields((name, field) -> {
            if (!choice.takes(name, field)) {
                texts.field(name, field);
            }
        });
        Order order = switch (texts.get("order")) {
            case "ascending" -> Order.ASCENDING;
            case "descending" -> Order.DESCENDING;
            default -> Order.KEEP;
        };
        return new Insertion(order, choice.done());
    }
}
