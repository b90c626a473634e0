// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.domain.documents.Limits;
import se.rond.gapanalysis.domain.documents.Remarks;
import se.rond.gapanalysis.domain.oscal.Profile.Import;
import se.rond.gapanalysis.domain.oscal.Profile.Merge;
import se.rond.gapanalysis.domain.oscal.Profile.Structure;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** Makes a catalog of a profile: what it takes of others, arranged and changed as it says. */
public final class ProfileResolution {

    private static final Merge FLAT = new Merge(Structure.FLAT, false, List.of(), List.of());
    private static final String ROOT = "/profile/imports/";

    private final SourceDocuments sources;
    private final Limits limits;
    private final Remarks remarks;
    private final Map<String, Catalog> resolved = new HashMap<>();
    private final Map<String, String> chain = new LinkedHashMap<>();
    private final List<Violation> absent = new ArrayList<>();

    public ProfileResolution(SourceDocuments sources, Limits limits, Remarks remarks) {
        this.sources = sources;
        this.limits = limits;
        this.remarks = remarks;
    }

    /**
     * @throws Invalid {@code profile-cycle} if the profile takes from itself, {@code catalog-absent} with the name of each
     *     catalog or profile that is not there
     */
    public Catalog resolve(OscalDocument document) {
        Catalog catalog = catalogOf(document);
        if (!absent.isEmpty()) {
            throw new Invalid(absent);
        }
        return catalog;
    }

    private Catalog catalogOf(OscalDocument document) {
        Profile profile = document.profile();
        Catalog catalog = document.catalog();
        if (catalog != null) {
            return catalog;
        }
        if (profile == null) {
            throw new IllegalArgumentException(document.file());
        }
        String key = document.uuid().isEmpty() ? document.file() : document.uuid();
        Catalog known = resolved.get(key);
        if (known != null) {
            return known;
        }
        if (chain.putIfAbsent(key, document.file()) != null) {
            throw cycle(key);
        }
        Catalog made = make(profile, document.file());
        chain.remove(key);
        resolved.put(key, made);
        return made;
    }

    private Catalog make(Profile profile, String name) {
        remarks.reading(name);
        List<Catalog> taken = new ArrayList<>();
        for (int i = 0; i < profile.imports().size(); i++) {
            Import each = profile.imports().get(i);
            @Nullable Resource resource = resource(each.href(), profile.resources());
            Optional<OscalDocument> source = find(each.href(), resource);
            if (source.isEmpty()) {
                absent.add(absence(name, i, named(each.href(), resource)));
                continue;
            }
            Catalog catalog = catalogOf(source.get());
            remarks.reading(name);
            taken.add(new Selecting(remarks, ROOT + i).from(catalog, each.selection()));
        }
        Merge merge = profile.merge();
        Catalog merged = new Merging(remarks, limits).merge(profile, taken, merge == null ? FLAT : merge);
        return new Modifying(remarks).modify(merged, profile);
    }

    /** {@code #uuid} is a resource of the profile, which says where the catalog is; or the catalog itself. */
    private static @Nullable Resource resource(String href, List<Resource> resources) {
        return resources.stream()
                .filter(each -> href.equalsIgnoreCase("#" + each.uuid()))
                .findFirst()
                .orElse(null);
    }

    private Optional<OscalDocument> find(String href, @Nullable Resource resource) {
        List<String> places = resource == null ? List.of() : resource.locations();
        return places.stream()
                .map(sources::find)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sources.find(href));
    }

    private static String named(String href, @Nullable Resource resource) {
        if (resource == null) {
            return href;
        }
        String place =
                resource.locations().isEmpty() ? href : resource.locations().get(0);
        return resource.title().isEmpty() ? place : resource.title() + " (" + place + ")";
    }

    private static Violation absence(String profile, int index, String href) {
        return new Violation(
                ROOT + index,
                "catalog-absent",
                new Text(
                        profile + " bygger på " + href
                                + ", som inte finns här. Skicka med den filen, eller läs in den först.",
                        profile + " builds on " + href
                                + ", which is not here. Send that file, too, or import it first."));
    }

    private Invalid cycle(String key) {
        List<String> names = new ArrayList<>(chain.values());
        int begin = new ArrayList<>(chain.keySet()).indexOf(key);
        List<String> circle = new ArrayList<>(names.subList(begin, names.size()));
        circle.add(names.get(begin));
        String way = String.join(" → ", circle);
        return new Invalid(
                "/profile/imports",
                "profile-cycle",
                "Profilen bygger på sig själv: " + way + ". Bryt kedjan; inget läses in.",
                "The profile builds on itself: " + way + ". Break the chain; nothing is imported.");
    }
}
