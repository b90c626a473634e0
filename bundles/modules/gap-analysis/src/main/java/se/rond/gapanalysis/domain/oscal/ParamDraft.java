// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Value;

/** A parameter while it is read: of a catalog, or as a profile sets it. */
final class ParamDraft implements Value.Fields {

    private final String idField;
    private final Draft draft;
    private final List<Prop> props = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> constraints = new ArrayList<>();
    private final List<String> guidelines = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private Param.@Nullable Choice choice;

    private ParamDraft(String idField) {
        this.idField = idField;
        this.draft = new Draft(idField, "class", "label", "usage");
    }

    static Param read(Value value) {
        return read(value, "id");
    }

    /** @param idField what its id is called */
    static Param read(Value value, String idField) {
        ParamDraft draft = new ParamDraft(idField);
        value.fields(draft);
        return draft.done();
    }

    @Override
    public void field(String name, Value value) {
        switch (name) {
            case "props" -> value.each(each -> props.add(Pieces.prop(each)));
            case "links" -> value.each(each -> links.add(Pieces.link(each)));
            case "constraints" -> value.each(each -> constraints.add(constraint(each)));
            case "guidelines" -> value.each(each -> guidelines.add(guideline(each)));
            case "values" -> value.texts(values::add);
            case "select" -> choice = choice(value);
            case "depends-on", "remarks" -> value.unused();
            default -> draft.field(name, value);
        }
    }

    private static String constraint(Value value) {
        Draft draft = new Draft("description");
        value.fields((name, field) -> {
            if (name.equals("tests")) {
                field.unused();
            } else {
                draft.field(name, field);
            }
        });
        return draft.get("description");
    }

    private static String guideline(Value value) {
        Draft draft = new Draft("prose");
        value.fields(draft::field);
        return draft.get("prose");
    }

    private static Param.Choice choice(Value value) {
        Draft draft = new Draft("how-many");
        List<String> among = new ArrayList<>();
        value.fields((name, field) -> {
            if (name.equals("choice")) {
                field.texts(among::add);
            } else {
                draft.field(name, field);
            }
        });
        String howMany = draft.get("how-many");
        return new Param.Choice(howMany.equals("one-or-more") || howMany.equals("one or more"), among);
    }

    private Param done() {
        return new Param(
                draft.get(idField),
                draft.get("class"),
                draft.get("label"),
                draft.get("usage"),
                props,
                links,
                constraints,
                guidelines,
                values,
                choice);
    }
}
