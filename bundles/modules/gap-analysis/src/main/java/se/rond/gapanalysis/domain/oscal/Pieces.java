// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.rond.gapanalysis.domain.documents.Value;

/** Reads the small pieces that catalogs and profiles are made of. */
final class Pieces {

    private static final Set<String> METADATA_UNUSED =
            Set.of("revisions", "document-ids", "links", "roles", "locations", "responsible-parties", "actions");
    private static final Set<String> RESOURCE_UNUSED = Set.of("props", "document-ids", "base64", "remarks");

    private Pieces() {}

    static Prop prop(Value value) {
        Draft draft = new Draft("name", "ns", "value", "class", "uuid", "remarks");
        value.fields((name, field) -> {
            if (name.equals("group")) {
                field.unused();
            } else {
                draft.field(name, field);
            }
        });
        return new Prop(
                draft.get("name"),
                draft.get("ns"),
                draft.get("value"),
                draft.get("class"),
                draft.get("uuid"),
                draft.get("remarks"));
    }

    static Link link(Value value) {
        Draft draft = new Draft("href", "rel", "media-type", "text");
        value.fields((name, field) -> {
            if (name.equals("resource-fragment")) {
                field.unused();
            } else {
                draft.field(name, field);
            }
        });
        return new Link(draft.get("href"), draft.get("rel"), draft.get("media-type"), draft.get("text"));
    }

    static Part part(Value value) {
        Draft draft = new Draft("id", "name", "ns", "class", "title", "prose");
        List<Prop> props = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "props" -> field.each(each -> props.add(prop(each)));
                case "links" -> field.each(each -> links.add(link(each)));
                case "parts" -> field.each(each -> parts.add(part(each)));
                default -> draft.field(name, field);
            }
        });
        return new Part(
                draft.get("id"),
                draft.get("name"),
                draft.get("ns"),
                draft.get("class"),
                draft.get("title"),
                draft.get("prose"),
                props,
                links,
                parts);
    }

    static Metadata metadata(Value value) {
        Draft draft =
                new Draft("title", "version", "oscal-version", "last-modified", "published", "language", "remarks");
        List<String> parties = new ArrayList<>();
        List<Prop> props = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "props" -> field.each(each -> props.add(prop(each)));
                case "parties" -> field.each(each -> party(each, parties));
                default -> {
                    if (METADATA_UNUSED.contains(name)) {
                        field.unused();
                    } else {
                        draft.field(name, field);
                    }
                }
            }
        });
        return new Metadata(
                draft.get("title"),
                draft.get("version"),
                draft.get("oscal-version"),
                draft.get("last-modified"),
                draft.get("published"),
                draft.get("language"),
                draft.get("remarks"),
                parties,
                props);
    }

    private static void party(Value value, List<String> parties) {
        value.fields((name, field) -> {
            if (name.equals("name")) {
                parties.add(field.text());
            } else {
                field.unused();
            }
        });
    }

    static List<Resource> backMatter(Value value) {
        List<Resource> resources = new ArrayList<>();
        value.fields((name, field) -> {
            if (name.equals("resources")) {
                field.each(each -> resources.add(resource(each)));
            } else {
                field.unknown();
            }
        });
        return resources;
    }

    private static Resource resource(Value value) {
        Draft draft = new Draft("uuid", "title", "description", "citation");
        List<String> locations = new ArrayList<>();
        value.fields((name, field) -> {
            if (name.equals("rlinks")) {
                field.each(each -> location(each, locations));
            } else if (name.equals("citation")) {
                field.fields((inner, text) -> {
                    if (inner.equals("text")) {
                        draft.field("citation", text);
                    } else {
                        text.unused();
                    }
                });
            } else if (RESOURCE_UNUSED.contains(name)) {
                field.unused();
            } else {
                draft.field(name, field);
            }
        });
        return new Resource(
                draft.get("uuid"), draft.get("title"), draft.get("description"), draft.get("citation"), locations);
    }

    private static void location(Value value, List<String> locations) {
        value.fields((name, field) -> {
            if (name.equals("href")) {
                locations.add(field.text());
            } else {
                field.unused();
            }
        });
    }
}
