// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.rond.gapanalysis.domain.ciso.Library.Framework;
import se.rond.gapanalysis.domain.ciso.Library.Mapping;
import se.rond.gapanalysis.domain.ciso.Library.MappingSet;
import se.rond.gapanalysis.domain.ciso.Library.ReferenceControl;
import se.rond.gapanalysis.domain.documents.Document;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.documents.Value;
import se.rond.kernel.Invalid;

/** Reads a library from a file. */
final class LibraryFile {

    private static final Set<String> UNUSED =
            Set.of("dependencies", "folder", "default_locale", "convert_library_version");
    private static final Set<String> OTHER_OBJECTS =
            Set.of("threats", "risk_matrix", "risk_matrices", "metric_definitions", "preset", "quick_form");
    private static final Set<String> KNOWN_RELATIONSHIPS =
            Set.of("equal", "equivalent", "subset", "superset", "intersect", "not_related");

    private final Document document;
    private final Remarks remarks;
    private final Words words = new Words();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Framework> frameworks = new ArrayList<>();
    private final Map<String, ReferenceControl> controls = new LinkedHashMap<>();
    private final List<MappingSet> mappingSets = new ArrayList<>();
    private boolean library;

    private LibraryFile(Document document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
    }

    /** @throws Invalid {@code document-broken} and the like, {@code document-unknown} if it is no library */
    static Library read(Document document, Remarks remarks) {
        LibraryFile file = new LibraryFile(document, remarks);
        document.read(remarks, file::root);
        if (!file.library) {
            throw new Invalid(
                    "/objects",
                    "document-unknown",
                    document.name() + " är varken ett OSCAL-dokument eller ett CISO Assistant-bibliotek.",
                    document.name() + " is neither an OSCAL document nor a CISO Assistant library.");
        }
        return new Library(
                Urn.of(file.fact("urn")),
                file.fact("locale").toLowerCase(Locale.ROOT),
                file.fact("version"),
                file.fact("provider"),
                file.fact("packager"),
                file.fact("publication_date"),
                file.words,
                file.frameworks,
                file.controls,
                file.mappingSets);
    }

    private String fact(String name) {
        return facts.getOrDefault(name, "").strip();
    }

    private void root(String name, Value value) {
        switch (name) {
            case "urn", "locale", "version", "provider", "packager", "publication_date" ->
                facts.put(name, value.text());
            case "objects" -> {
                library = true;
                value.fields(this::object);
            }
            default -> {
                if (UNUSED.contains(name)) {
                    value.unused();
                } else if (!words.takes(name, value)) {
                    value.unknown();
                }
            }
        }
    }

    private void object(String name, Value value) {
        switch (name) {
            case "framework", "frameworks" ->
                value.each(each -> frameworks.add(new FrameworkReading(document.limits(), remarks).read(each)));
            case "reference_controls" -> value.each(this::control);
            case "requirement_mapping_set", "requirement_mapping_sets" ->
                value.each(each -> mappingSets.add(mappingSet(each)));
            default -> {
                if (OTHER_OBJECTS.contains(name)) {
                    value.unused();
                } else {
                    value.unknown();
                }
            }
        }
    }

    private void control(Value value) {
        Words texts = new Words();
        Map<String, String> own = new LinkedHashMap<>();
        String path = value.path();
        value.fields((name, field) -> {
            switch (name) {
                case "urn", "category", "csf_function" -> own.put(name, field.text());
                default -> {
                    if (!texts.takes(name, field)) {
                        field.unknown();
                    }
                }
            }
        });
        Urn urn = Urn.of(own.getOrDefault("urn", ""));
        ReferenceControl control = new ReferenceControl(
                urn, own.getOrDefault("category", ""), own.getOrDefault("csf_function", ""), texts);
        if (urn.isEmpty() || controls.putIfAbsent(urn.text(), control) != null) {
            remarks.error(
                    path,
                    "Åtgärden saknar urn eller finns flera gånger; den läses inte in.",
                    "The reference control has no urn or occurs several times; it is not imported.");
        }
        document.limits().requireNodes(controls.size());
    }

    private MappingSet mappingSet(Value value) {
        Words texts = new Words();
        Map<String, String> own = new LinkedHashMap<>();
        List<Mapping> mappings = new ArrayList<>();
        value.fields((name, field) -> {
            switch (name) {
                case "urn", "source_framework_urn", "target_framework_urn" -> own.put(name, field.text());
                case "requirement_mappings" -> field.each(each -> mapping(each, mappings));
                default -> {
                    if (!texts.takes(name, field)) {
                        field.unknown();
                    }
                }
            }
        });
        return new MappingSet(
                Urn.of(own.getOrDefault("source_framework_urn", "")),
                Urn.of(own.getOrDefault("target_framework_urn", "")),
                texts,
                mappings);
    }

    private void mapping(Value value, List<Mapping> mappings) {
        Map<String, String> own = new LinkedHashMap<>();
        String path = value.path();
        value.fields((name, field) -> {
            switch (name) {
                case "source_requirement_urn", "target_requirement_urn", "relationship" -> own.put(name, field.text());
                case "rationale", "strength_of_relationship", "annotation" -> field.unused();
                default -> field.unknown();
            }
        });
        Urn source = Urn.of(own.getOrDefault("source_requirement_urn", ""));
        Urn target = Urn.of(own.getOrDefault("target_requirement_urn", ""));
        String relationship = own.getOrDefault("relationship", "").toLowerCase(Locale.ROOT);
        if (source.isEmpty() || target.isEmpty()) {
            remarks.error(
                    path,
                    "Kopplingen saknar det ena av sina två krav; den läses inte in.",
                    "The mapping lacks one of its two requirements; it is not imported.");
            return;
        }
        if (!KNOWN_RELATIONSHIPS.contains(relationship)) {
            remarks.warning(
                    path,
                    "Förhållandet " + relationship + " är okänt; det läses in som intersect.",
                    "The relationship " + relationship + " is unknown; it is imported as intersect.");
            relationship = "intersect";
        }
        document.limits().requireNodes(mappings.size());
        mappings.add(new Mapping(path, source, target, relationship));
    }
}
