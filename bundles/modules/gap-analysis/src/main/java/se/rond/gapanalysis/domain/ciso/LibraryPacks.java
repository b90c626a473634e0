// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.Level;
import se.rond.gapanalysis.api.packs.NodeKind;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.ciso.Library.Framework;
import se.rond.gapanalysis.domain.ciso.Library.Mapping;
import se.rond.gapanalysis.domain.ciso.Library.MappingSet;
import se.rond.gapanalysis.domain.ciso.Library.Node;
import se.rond.gapanalysis.domain.ciso.Library.ReferenceControl;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.intake.NodeDraft;
import se.rond.gapanalysis.domain.intake.PackDraft;
import se.rond.gapanalysis.domain.intake.PackHead;
import se.rond.kernel.Text;

/**
 * Makes packs of a library: one of each framework; one of the reference controls where there is no framework to which they
 * belong; one that holds nothing but mappings of its mapping sets.
 */
public final class LibraryPacks {

    private final Library library;
    private final Scale maturity;
    private final Limits limits;
    private final Remarks remarks;

    private LibraryPacks(Library library, Scale maturity, Limits limits, Remarks remarks) {
        this.library = library;
        this.maturity = maturity;
        this.limits = limits;
        this.remarks = remarks;
    }

    /** @param maturity the scale of a framework that has none */
    public static List<Pack> read(Document document, Scale maturity, Remarks remarks) {
        Library library = LibraryFile.read(document, remarks);
        return new LibraryPacks(library, maturity, document.limits(), remarks).packs();
    }

    private List<Pack> packs() {
        List<Pack> packs = new ArrayList<>();
        library.frameworks().forEach(framework -> packs.add(framework(framework)));
        if (library.frameworks().isEmpty() && !library.controls().isEmpty()) {
            packs.add(controls());
        } else {
            remarkUnusedControls();
        }
        if (!library.mappingSets().isEmpty()) {
            packs.add(mappings());
        }
        if (packs.isEmpty()) {
            remarks.error(
                    "/objects",
                    "Biblioteket har varken ramverk, åtgärder eller kopplingar: det finns inget att läsa in.",
                    "The library has neither frameworks, reference controls nor mappings: there is nothing to import.");
        }
        return packs;
    }

    private PackHead head(String code, Words words, Scale scale) {
        Text name = words.text("name", library.locale());
        return new PackHead(
                code,
                library.version(),
                name.sv().isEmpty() ? library.words().text("name", library.locale()) : name,
                words.text("description", library.locale()),
                library.provider().isEmpty() ? library.packager() : library.provider(),
                library.words().text("copyright", library.locale()).en(),
                PackSource.CISO_LIBRARY,
                scale);
    }

    private Pack framework(Framework framework) {
        PackDraft draft = new PackDraft(limits, remarks);
        framework.nodes().forEach(node -> draft.add(node(node)));
        Urn urn = framework.urn().isEmpty() ? library.urn() : framework.urn();
        return draft.done(head(urn.code(), framework.words(), scale(framework)));
    }

    private NodeDraft node(Node node) {
        String locale = library.locale();
        Words words = node.words();
        Text name = words.text("name", locale);
        Text description = words.text("description", locale);
        Text annotation = words.text("annotation", locale);
        boolean named = !name.sv().isEmpty();
        Text evidence = words.text("typical_evidence", locale);
        NodeDraft draft = new NodeDraft(
                        node.urn().ref(),
                        node.parent().isEmpty() ? null : node.parent().ref(),
                        node.assessable() ? NodeKind.QUESTION : NodeKind.GROUP,
                        node.path())
                .titled(named ? name : description.sv().isEmpty() ? Text.same(words.own("ref_id")) : description)
                .saying(named ? joined(description, annotation) : annotation)
                .shownBy(evidence.sv().isEmpty() ? null : evidence)
                .weighing(node.weight())
                .keep("label", words.own("ref_id"))
                .keep("urn", node.urn().text());
        node.groups().forEach(draft::in);
        node.threats().forEach(threat -> draft.keep("threat", threat));
        node.controls().forEach(control -> draft.keep("reference-control", described(control)));
        return draft;
    }

    private String described(Urn urn) {
        ReferenceControl control = library.controls().get(urn.text());
        if (control == null) {
            return urn.text();
        }
        String name = control.words().text("name", library.locale()).sv();
        return (control.words().own("ref_id") + " " + name).strip();
    }

    private static Text joined(Text one, Text other) {
        return new Text((one.sv() + "\n\n" + other.sv()).strip(), (one.en() + "\n\n" + other.en()).strip());
    }

    private void remarkUnusedControls() {
        Set<String> used = new HashSet<>();
        library.frameworks()
                .forEach(framework -> framework
                        .nodes()
                        .forEach(node -> node.controls().forEach(control -> used.add(control.text()))));
        long left = library.controls().keySet().stream()
                .filter(urn -> !used.contains(urn))
                .count();
        if (left > 0) {
            remarks.note(
                    "/objects/reference_controls",
                    left + " åtgärder hör inte till något krav; de finns kvar i filen som sparas.",
                    left + " reference controls belong to no requirement; they remain in the file that is kept.");
        }
    }

    private Scale scale(Framework framework) {
        List<Level> levels = framework.scores().stream()
                .map(score -> new Level(
                        score.score(),
                        score.words().text("name", library.locale()),
                        score.words().text("description", library.locale())))
                .sorted(Comparator.comparingInt(Level::level))
                .toList();
        Integer low =
                or(framework.low(), levels.isEmpty() ? null : levels.get(0).level());
        Integer high = or(
                framework.high(),
                levels.isEmpty() ? null : levels.get(levels.size() - 1).level());
        if (low != null && high != null && high < low) {
            remarks.warning(
                    "/objects/framework",
                    "Skalan är upp och ned: min_score " + low + " är högre än max_score " + high + ". Den läses från "
                            + high + " till " + low + "; kontrollera att högst är bäst.",
                    "The scale is upside down: min_score " + low + " is above max_score " + high + ". It is read from "
                            + high + " to " + low + "; check that the highest is the best.");
            Integer lowest = high;
            high = low;
            low = lowest;
        }
        if (low == null || high == null || high <= low) {
            remarks.note(
                    "/objects/framework",
                    "Ramverket har ingen egen skala; det mäts på Ronds skala 0 till 5.",
                    "The framework has no scale of its own; it is measured on Rond's scale 0 to 5.");
            return maturity;
        }
        if (low != 0 || high != maturity.high()) {
            remarks.note(
                    "/objects/framework",
                    "Skalan går från " + low + " till " + high
                            + ". Svaren sparas på den; bara jämförelsetal räknas om till 0 till 5, i proportion.",
                    "The scale goes from " + low + " to " + high
                            + ". Answers are kept on it; only figures that compare are reckoned on 0 to 5, in proportion.");
        }
        ScaleRemarks.of(low, high, levels, remarks);
        return new Scale(low, high, levels);
    }

    private static @Nullable Integer or(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : one;
    }

    private Pack controls() {
        PackDraft draft = new PackDraft(limits, remarks);
        TreeMap<String, List<ReferenceControl>> byCategory = new TreeMap<>();
        library.controls()
                .values()
                .forEach(control -> byCategory
                        .computeIfAbsent(control.category(), category -> new ArrayList<>())
                        .add(control));
        byCategory.forEach((category, controls) -> {
            String group = category.isEmpty() ? null : "category." + category;
            if (group != null) {
                draft.add(new NodeDraft(group, null, NodeKind.GROUP, "/objects/reference_controls")
                        .titled(Text.same(category)));
            }
            controls.forEach(control -> draft.add(control(control, group)));
        });
        return draft.done(head(library.urn().code(), library.words(), maturity));
    }

    private NodeDraft control(ReferenceControl control, @Nullable String group) {
        String locale = library.locale();
        Text evidence = control.words().text("typical_evidence", locale);
        String urn = control.urn().text();
        return new NodeDraft(
                        urn.substring(urn.lastIndexOf(':') + 1),
                        group,
                        NodeKind.QUESTION,
                        "/objects/reference_controls")
                .titled(control.words().text("name", locale))
                .saying(joined(
                        control.words().text("description", locale),
                        control.words().text("annotation", locale)))
                .shownBy(evidence.sv().isEmpty() ? null : evidence)
                .keep("label", control.words().own("ref_id"))
                .keep("urn", urn)
                .keep("csf-function", control.function());
    }

    private Pack mappings() {
        PackDraft draft = new PackDraft(limits, remarks);
        for (MappingSet set : library.mappingSets()) {
            for (Mapping mapping : set.mappings()) {
                draft.add(
                        new PackMapping(
                                set.source().code(),
                                mapping.source().ref(),
                                set.target().code(),
                                mapping.target().ref(),
                                mapping.relationship()),
                        mapping.path());
            }
        }
        return draft.done(head(library.urn().code(), library.words(), maturity));
    }
}
