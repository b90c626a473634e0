// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.rond.kernel.Text;

/**
 * A version of a question set, whatever format it came in. Once stored it never changes.
 *
 * @param code the same in every version, such as {@code gap.isms.iso27001}
 * @param version as the publisher writes it; see {@link PackVersion} for which is newer
 * @param licence what may be done with the texts, as the publisher says; empty if nothing is said
 * @param nodes groups and questions, each after the one above it, in the order they are shown
 * @param mappings what questions answer to in other sets
 */
public record Pack(
        String code,
        String version,
        Text name,
        Text about,
        String publisher,
        String licence,
        PackSource source,
        Scale scale,
        List<PackNode> nodes,
        List<PackMapping> mappings) {

    public Pack {
        nodes = List.copyOf(nodes);
        mappings = List.copyOf(mappings);
    }

    /** The same in every installation. */
    public UUID id() {
        return idOf(code, version);
    }

    public static UUID idOf(String code, String version) {
        return UUID.nameUUIDFromBytes((code + "/" + version).getBytes(StandardCharsets.UTF_8));
    }

    /** What is asked and counted: withdrawn questions are kept and not asked. */
    public List<PackNode> questions() {
        return nodes.stream().filter(PackNode::isAsked).toList();
    }
}
