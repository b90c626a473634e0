// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;

/** A catalog while it is read. Controls without an id or with one that is taken get another, which is remarked. */
final class CatalogDraft implements Value.Fields {

    private final Remarks remarks;
    private final Limits limits;
    private final Draft draft = new Draft("uuid");
    private final List<Param> params = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> paramIds = new HashSet<>();
    private Metadata metadata = new Metadata("", "", "", "", "", "", "", List.of(), List.of());
    private int nodes;

    CatalogDraft(Remarks remarks, Limits limits) {
        this.remarks = remarks;
        this.limits = limits;
    }

    @Override
    public void field(String name, Value value) {
        switch (name) {
            case "metadata" -> metadata = Pieces.metadata(value);
            case "params" -> value.each(each -> params.add(param(each)));
            case "groups" -> value.each(each -> groups.add(group(each)));
            case "controls" -> value.each(each -> controls.add(control(each)));
            case "back-matter" -> resources.addAll(Pieces.backMatter(value));
            default -> draft.field(name, value);
        }
    }

    Catalog done() {
        return new Catalog(draft.get("uuid"), metadata, params, groups, controls, resources);
    }

    private Group group(Value value) {
        limits.requireNodes(++nodes);
        Body body = new Body();
        List<Group> inner = new ArrayList<>();
        String path = value.path();
        value.fields((name, field) -> {
            switch (name) {
                case "groups" -> field.each(each -> inner.add(group(each)));
                case "insert-controls" -> field.unknown();
                default -> body.field(name, field);
            }
        });
        String title = body.texts.get("title");
        if (title.isEmpty()) {
            remarks.warning(path, "Gruppen saknar rubrik; dess id används.", "The group has no title; its id is used.");
        }
        return new Group(
                body.texts.get("id"),
                body.texts.get("class"),
                title,
                body.params,
                body.props,
                body.links,
                body.parts,
                inner,
                body.controls);
    }

    private Control control(Value value) {
        limits.requireNodes(++nodes);
        int number = nodes;
        Body body = new Body();
        String path = value.path();
        value.fields(body);
        String id = unique(body.texts.get("id"), number, path);
        String title = body.texts.get("title");
        if (title.isEmpty()) {
            remarks.warning(
                    path,
                    "Kravet " + id + " saknar rubrik; dess id används.",
                    "The control " + id + " has no title; its id is used.");
        }
        return new Control(
                id,
                body.texts.get("class"),
                title.isEmpty() ? id : title,
                body.params,
                body.props,
                body.links,
                body.parts,
                body.controls);
    }

    private String unique(String id, int number, String path) {
        if (id.isEmpty()) {
            String given = "rond-" + number;
            remarks.error(
                    path,
                    "Kravet saknar id. Det läses in som " + given + ", som kan bli ett annat i nästa version.",
                    "The control has no id. It is imported as " + given
                            + ", which may be another in the next version.");
            ids.add(given);
            return given;
        }
        if (ids.add(id)) {
            return id;
        }
        int again = 2;
        while (!ids.add(id + "~" + again)) {
            again++;
        }
        remarks.error(
                path,
                "Kravet " + id + " finns flera gånger. Det här läses in som " + id + "~" + again + ".",
                "The control " + id + " occurs several times. This one is imported as " + id + "~" + again + ".");
        return id + "~" + again;
    }

    private Param param(Value value) {
        String path = value.path();
        Param param = ParamDraft.read(value);
        if (param.id().isEmpty() || !paramIds.add(param.id())) {
            remarks.warning(
                    path,
                    "Parametern " + param.id() + " saknar id eller finns flera gånger; i texter gäller den första.",
                    "The parameter " + param.id() + " has no id or occurs several times; in texts the first counts.");
        }
        return param;
    }

    /** What groups and controls have in common. */
    private final class Body implements Value.Fields {

        private final Draft texts = new Draft("id", "class", "title");
        private final List<Param> params = new ArrayList<>();
        private final List<Prop> props = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Control> controls = new ArrayList<>();

        @Override
        public void field(String name, Value value) {
            switch (name) {
                case "params" -> value.each(each -> params.add(param(each)));
                case "props" -> value.each(each -> props.add(Pieces.prop(each)));
                case "links" -> value.each(each -> links.add(Pieces.link(each)));
                case "parts" -> value.each(each -> parts.add(Pieces.part(each)));
                case "controls" -> value.each(each -> controls.add(control(each)));
                default -> texts.field(name, value);
            }
        }
    }
}
