// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A library as it was read. */
record Library(
        Urn urn,
        String locale,
        String version,
        String provider,
        String packager,
        String published,
        Words words,
        List<Framework> frameworks,
        Map<String, ReferenceControl> controls,
        List<MappingSet> mappingSets) {

    record Framework(
            Urn urn,
            Words words,
            @Nullable Integer low,
            @Nullable Integer high,
            List<Score> scores,
            Map<String, Words> groups,
            List<Node> nodes) {}

    record Score(int score, Words words) {}

    record Node(
            String path,
            Urn urn,
            Urn parent,
            boolean assessable,
            int weight,
            Set<String> groups,
            List<Urn> controls,
            List<String> threats,
            Words words) {}

    record ReferenceControl(Urn urn, String category, String function, Words words) {}

    record MappingSet(Urn source, Urn target, Words words, List<Mapping> mappings) {}

    record Mapping(String path, Urn source, Urn target, String relationship) {}
}
