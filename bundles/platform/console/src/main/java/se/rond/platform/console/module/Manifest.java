// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What a module says of itself in {@code console/module.json}.
 *
 * @param apiVersion of the console's contract that its code is made for
 * @param entry its first script
 * @param order where it stands in the menu, small numbers first
 * @param permissions one of them is enough to be told that there is such a module; none: everybody who is signed in
 * @param open beginnings of addresses that its pages answer to whoever comes, such as {@code /fault}
 * @param pages beginnings of addresses of its pages that are neither in its menu nor below its id
 */
public record Manifest(
        int apiVersion,
        String entry,
        int order,
        Text name,
        Set<String> permissions,
        List<Group> groups,
        List<Entry> menu,
        List<String> open,
        List<String> pages) {

    /** A heading in the menu that several entries share. */
    public record Group(String id, int order, Text label) {}

    /**
     * @param permissions one of them is enough; none: everybody who is signed in
     * @param group {@code null} for the module's own heading
     */
    public record Entry(
            String id,
            String path,
            String icon,
            Text label,
            @Nullable String group,
            Set<String> permissions) {

        boolean isFor(Set<String> held) {
            return isOneOf(permissions, held);
        }
    }

    /** Whether who holds these permissions is told of the module. */
    public boolean isFor(Set<String> held) {
        return isOneOf(permissions, held);
    }

    private static boolean isOneOf(Set<String> enough, Set<String> held) {
        return enough.isEmpty() || enough.stream().anyMatch(held::contains);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    public Manifest {
        permissions = Set.copyOf(permissions);
        groups = List.copyOf(groups);
        menu = List.copyOf(menu);
        open = List.copyOf(open);
        pages = List.copyOf(pages);
    }

    /** @throws IllegalArgumentException if it cannot be understood; the message says why */
    static Manifest read(String json, String id) {
        try {
            JsonNode root = JSON.readTree(json);
            return new Manifest(
                    root.path("apiVersion").asInt(1),
                    root.path("entry").asText("index.js"),
                    root.path("order").asInt(500),
                    text(root.path("name"), id),
                    permissions(root.path("permission")),
                    groups(root.path("groups")),
                    menu(root.path("menu")),
                    paths(root.path("open")),
                    paths(root.path("pages")));
        } catch (IOException broken) {
            throw new IllegalArgumentException(
                    "module.json of " + id + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static List<Group> groups(JsonNode nodes) {
        List<Group> groups = new ArrayList<>();
        nodes.forEach(node -> groups.add(new Group(
                required(node, "id"), node.path("order").asInt(500), text(node.path("label"), required(node, "id")))));
        return groups;
    }

    private static List<Entry> menu(JsonNode nodes) {
        List<Entry> menu = new ArrayList<>();
        nodes.forEach(node -> menu.add(new Entry(
                required(node, "id"),
                required(node, "path"),
                node.path("icon").asText("grid"),
                text(node.path("label"), required(node, "id")),
                node.hasNonNull("group") ? node.path("group").asText() : null,
                permissions(node.path("permission")))));
        return menu;
    }

    private static List<String> paths(JsonNode nodes) {
        List<String> paths = new ArrayList<>();
        nodes.forEach(node -> paths.add(node.asText()));
        return paths;
    }

    private static Set<String> permissions(JsonNode node) {
        Set<String> permissions = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(one -> permissions.add(one.asText()));
        } else if (node.isTextual()) {
            permissions.add(node.asText());
        }
        return permissions;
    }

    private static Text text(JsonNode node, String otherwise) {
        if (node.isTextual()) {
            return Text.same(node.asText());
        }
        String sv = node.path("sv").asText(otherwise);
        return new Text(sv, node.path("en").asText(sv));
    }

    private static String required(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException("module.json: a " + name + " is missing in " + node);
        }
        return node.path(name).asText();
    }
}
