// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.application.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.gapanalysis.domain.ciso.LibraryPacks;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Catalog;
import se.rond.gapanalysis.domain.oscal.CatalogPack;
import se.rond.gapanalysis.domain.oscal.GivenDocuments;
import se.rond.gapanalysis.domain.oscal.OscalDocument;
import se.rond.gapanalysis.domain.oscal.OscalFile;
import se.rond.gapanalysis.domain.oscal.ProfileResolution;
import se.rond.gapanalysis.domain.oscal.SourceDocuments;
import se.rond.gapanalysis.domain.packs.KeptDocument;

/**
 * Reads files that were sent together into packs. Where there are profiles among them, the catalogs and profiles that those
 * build on become no packs of their own.
 */
final class ReadFiles {

    private final Scale maturity;
    private final Limits limits;
    private final SourceDocuments kept;
    private final Remarks remarks = new Remarks();
    private final List<Pack> packs = new ArrayList<>();
    private final Map<String, OscalDocument> oscal = new LinkedHashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> builtOn = new HashSet<>();

    /** What is left of a document when its pack is made. */
    record Head(KeptDocument.Kind kind, String uuid, String title) {

        static Head of(OscalDocument document) {
            KeptDocument.Kind kind = document.catalog() != null ? KeptDocument.Kind.CATALOG : KeptDocument.Kind.PROFILE;
            return new Head(kind, document.uuid(), document.title());
        }
    }

    /** @param kept documents of earlier imports */
    ReadFiles(Scale maturity, Limits limits, SourceDocuments kept) {
        this.maturity = maturity;
        this.limits = limits;
        this.kept = kept;
    }

    /** @param code of the pack, empty to take it from the file */
    void read(List<ReceivedFile> files, String code) {
        for (ReceivedFile file : files) {
            remarks.reading(files.size() == 1 ? "" : file.name());
            if (OscalFile.isOscal(file.document())) {
                OscalDocument document = OscalFile.read(file.document(), remarks);
                oscal.put(file.name(), document);
                heads.put(file.name(), Head.of(document));
            } else {
                List<Pack> read = LibraryPacks.read(file.document(), maturity, remarks);
                packs.addAll(read);
            }
        }
        resolve(code);
        count("files", files.size());
    }

    private void resolve(String code) {
        Map<String, Catalog> resolved = new LinkedHashMap<>();
        SourceDocuments given = this::given;
        oscal.forEach((name, document) -> {
            if (document.profile() != null) {
                remarks.reading(oscal.size() == 1 ? "" : name);
                resolved.put(name, new ProfileResolution(given.or(kept), limits, remarks).resolve(document));
            }
        });
        boolean alone = oscal.size() == 1;
        for (String name : List.copyOf(oscal.keySet())) {
            OscalDocument document = Objects.requireNonNull(oscal.get(name));
            remarks.reading(alone ? "" : name);
            Catalog catalog = document.catalog() == null ? resolved.get(name) : document.catalog();
            if (builtOn.contains(name)) {
                remarks.note(
                        "",
                        name + " är underlag för en profil: den sparas, men blir ingen egen uppsättning. Skicka den"
                                + " ensam om den ska bli det.",
                        name + " is what a profile builds on: it is kept, but becomes no set of its own. Send it alone"
                                + " if it is to be one.");
            } else if (catalog != null) {
                add(catalog, document.profile() == null ? PackSource.OSCAL_CATALOG : PackSource.OSCAL_PROFILE, code);
            }
            oscal.remove(name); // it may be large, and its pack is made
        }
    }

    private Optional<OscalDocument> given(String reference) {
        Optional<OscalDocument> found = new GivenDocuments(List.copyOf(oscal.values())).find(reference);
        found.ifPresent(document -> builtOn.add(document.file()));
        return found;
    }

    private void add(Catalog catalog, PackSource source, String code) {
        CatalogPack.Result result = CatalogPack.of(catalog, source, code, maturity, limits, remarks);
        packs.add(result.pack());
        count("parameters", result.parameters());
        count("resources", result.resources());
    }

    void count(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    List<Pack> packs() {
        return packs;
    }

    Head head(String name) {
        return heads.getOrDefault(name, new Head(KeptDocument.Kind.LIBRARY, "", ""));
    }

    Remarks remarks() {
        return remarks;
    }

    Map<String, Long> counts() {
        return counts;
    }
}
