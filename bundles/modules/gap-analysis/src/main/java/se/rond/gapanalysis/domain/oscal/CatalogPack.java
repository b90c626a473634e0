// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.intake.NodeDraft;
import se.rond.gapanalysis.domain.intake.PackDraft;
import se.rond.gapanalysis.domain.intake.PackHead;
import se.rond.kernel.Text;

/**
 * Makes a pack of a catalog: groups become groups, controls questions, also those under other controls. Withdrawn controls are
 * kept, marked. Properties, links and parameters are kept with the node that has them.
 */
public final class CatalogPack {

    private static final Text NOTHING = Text.same("");

    private final Catalog catalog;
    private final Remarks remarks;
    private final ControlText words;
    private final PackDraft draft;
    private final Map<String, Resource> resources = new TreeMap<>();
    private int nameless;

    private CatalogPack(Catalog catalog, Limits limits, Remarks remarks) {
        this.catalog = catalog;
        this.remarks = remarks;
        this.words = new ControlText(catalog, remarks);
        this.draft = new PackDraft(limits, remarks);
        catalog.resources().forEach(each -> resources.put("#" + each.uuid(), each));
    }

    /**
     * What came of a catalog.
     *
     * @param parameters how many parameters it has
     */
    public record Result(Pack pack, int parameters, int resources) {}

    /** @param code of the pack; empty to make one of the title */
    public static Result of(
            Catalog catalog, PackSource source, String code, Scale scale, Limits limits, Remarks remarks) {
        CatalogPack made = new CatalogPack(catalog, limits, remarks);
        return new Result(made.pack(source, code, scale), made.words.parameters(), made.resources.size());
    }

    private Pack pack(PackSource source, String code, Scale scale) {
        catalog.groups().forEach(group -> add(group, null, "/catalog"));
        catalog.controls().forEach(control -> add(control, null, "/catalog"));
        Metadata metadata = catalog.metadata();
        String title = metadata.title().isEmpty() ? catalog.uuid() : metadata.title();
        return draft.done(new PackHead(
                code.isEmpty() ? "oscal." + PackHead.codeOf(title) : code,
                metadata.version().isEmpty() ? metadata.lastModified() : metadata.version(),
                Text.same(title),
                Text.same(metadata.remarks()),
                metadata.parties().stream().distinct().collect(Collectors.joining(", ")),
                licence(metadata),
                source,
                scale));
    }

    private static String licence(Metadata metadata) {
        return metadata.props().stream()
                .filter(prop -> prop.name().equals("license") || prop.name().equals("licence"))
                .map(Prop::value)
                .collect(Collectors.joining(", "));
    }

    private void add(Group group, @Nullable String parent, String above) {
        String ref = group.id().isEmpty() ? "rond-group-" + ++nameless : group.id();
        String path = above + "/groups/" + ref;
        NodeDraft node = new NodeDraft(ref, parent, NodeKind.GROUP, path)
                .titled(words.line(group.title().isEmpty() ? ref : group.title(), path))
                .saying(words.of(group.parts(), path))
                .keep("class", group.kind());
        keep(node, group.props(), group.links(), group.params(), path);
        draft.add(node);
        group.groups().forEach(inner -> add(inner, ref, path));
        group.controls().forEach(control -> add(control, ref, path));
    }

    private void add(Control control, @Nullable String parent, String above) {
        String path = above + "/controls/" + control.id();
        NodeDraft node = new NodeDraft(control.id(), parent, NodeKind.QUESTION, path)
                .titled(words.line(control.title(), path))
                .saying(control.parts().isEmpty() ? NOTHING : words.of(control.parts(), path))
                .withdrawn(control.isWithdrawn())
                .keep("class", control.kind());
        keep(node, control.props(), control.links(), control.params(), path);
        draft.add(node);
        control.controls().forEach(child -> add(child, control.id(), path));
    }

    private void keep(NodeDraft node, List<Prop> props, List<Link> links, List<Param> params, String path) {
        props.stream()
                .filter(prop -> prop.name().equals("label") && !prop.kind().equals("zero-padded"))
                .findFirst()
                .ifPresent(prop -> node.keep("label", prop.value()));
        for (Prop prop : props) {
            String name = prop.namespace().isEmpty() ? prop.name() : prop.namespace() + "#" + prop.name();
            node.keep("prop:" + name + (prop.kind().isEmpty() ? "" : "@" + prop.kind()), prop.value());
        }
        for (Link link : links) {
            node.keep("link:" + (link.rel().isEmpty() ? "related" : link.rel()), target(link, path));
        }
        for (Param param : params) {
            node.keep("param:" + param.id(), words.value(param, path).en());
            param.constraints().forEach(each -> node.keep("param:" + param.id() + ":constraint", each));
            param.guidelines().forEach(each -> node.keep("param:" + param.id() + ":guideline", each));
        }
    }

    private String target(Link link, String path) {
        Resource resource = resources.get(link.href());
        if (resource != null) {
            String place = resource.locations().isEmpty()
                    ? ""
                    : " <" + resource.locations().get(0) + ">";
            String title = resource.title().isEmpty() ? resource.citation() : resource.title();
            return link.href() + " " + title + place;
        }
        if (link.href().matches("#[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}")) {
            remarks.warning(
                    path,
                    "Länken " + link.href() + " går till något som inte finns i dokumentet.",
                    "The link " + link.href() + " leads to something that is not in the document.");
        }
        return link.text().isEmpty() ? link.href() : link.href() + " " + link.text();
    }
}
