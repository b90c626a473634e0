// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.gapanalysis.domain.oscal.Profile.Addition;
import se.rond.gapanalysis.domain.oscal.Profile.Alter;
import se.rond.gapanalysis.domain.oscal.Profile.Import;
import se.rond.gapanalysis.domain.oscal.Profile.Merge;
import se.rond.gapanalysis.domain.oscal.Profile.Position;
import se.rond.gapanalysis.domain.oscal.Profile.Removal;

/** A profile while it is read. */
final class ProfileDraft implements Value.Fields {

    private final Remarks remarks;
    private final SelectionReading selections;
    private final Draft draft = new Draft("uuid");
    private final List<Import> imports = new ArrayList<>();
    private final List<Param> parameters = new ArrayList<>();
    private final List<Alter> alters = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private Metadata metadata = new Metadata("", "", "", "", "", "", "", List.of(), List.of());
    private @Nullable Merge merge;

    ProfileDraft(Remarks remarks) {
        this.remarks = remarks;
        this.selections = new SelectionReading(remarks);
    }

    @Override
    public void field(String name, Value value) {
        switch (name) {
            case "metadata" -> metadata = Pieces.metadata(value);
            case "imports" -> value.each(each -> imports.add(importing(each)));
            case "merge" -> merge = new MergeReading(selections).read(value);
            case "modify" -> value.fields(this::modify);
            case "back-matter" -> resources.addAll(Pieces.backMatter(value));
            default -> draft.field(name, value);
        }
    }

    Profile done() {
        return new Profile(draft.get("uuid"), metadata, imports, merge, parameters, alters, resources);
    }

    private Import importing(Value value) {
        Draft texts = new Draft("href");
        SelectionReading.Choice choice = selections.choice();
        value.fields((name, field) -> {
            if (!choice.takes(name, field)) {
                texts.field(name, field);
            }
        });
        return new Import(texts.get("href"), choice.done());
    }

    private void modify(String name, Value value) {
        switch (name) {
            case "set-parameters" -> value.each(each -> parameters.add(ParamDraft.read(each, "param-id")));
            case "alters" -> value.each(each -> alters.add(alter(each)));
            default -> value.unknown();
        }
    }

    private Alter alter(Value value) {
        Draft texts = new Draft("control-id");
        List<Removal> removals = new ArrayList<>();
        List<Addition> additions = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "removes" -> field.each(each -> removals.add(removal(each)));
                case "adds" -> field.each(each -> additions.add(addition(each)));
                default -> texts.field(name, field);
            }
        });
        return new Alter(texts.get("control-id"), removals, additions);
    }

    private static Removal removal(Value value) {
        // name-ref and the like: 1.0.0
        Draft texts = new Draft("by-name", "by-class", "by-id", "by-item-name", "by-ns");
        value.fields((name, field) -> {
            if (name.equals("remarks")) {
                field.unused();
            } else {
                texts.field(name.endsWith("-ref") ? "by-" + name.substring(0, name.length() - 4) : name, field);
            }
        });
        return new Removal(
                texts.get("by-name"),
                texts.get("by-class"),
                texts.get("by-id"),
                texts.get("by-item-name"),
                texts.get("by-ns"));
    }

    private Addition addition(Value value) {
        Draft texts = new Draft("position", "by-id", "title");
        List<Param> params = new ArrayList<>();
        List<Prop> props = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String path = value.path();
        value.fields((name, field) -> {
            switch (name) {
                case "params" -> field.each(each -> params.add(ParamDraft.read(each)));
                case "props" -> field.each(each -> props.add(Pieces.prop(each)));
                case "links" -> field.each(each -> links.add(Pieces.link(each)));
                case "parts" -> field.each(each -> parts.add(Pieces.part(each)));
                default -> texts.field(name, field);
            }
        });
        Position position = position(texts.get("position"), path);
        return new Addition(position, texts.get("by-id"), texts.get("title"), params, props, links, parts);
    }

    private Position position(String given, String path) {
        switch (given) {
            case "before":
                return Position.BEFORE;
            case "after":
                return Position.AFTER;
            case "starting":
                return Position.STARTING;
            case "", "ending":
                return Position.ENDING;
            default:
                remarks.warning(
                        path,
                        "Platsen " + given + " är okänd; tillägget läggs sist.",
                        "The position " + given + " is unknown; the addition is put last.");
                return Position.ENDING;
        }
    }
}
