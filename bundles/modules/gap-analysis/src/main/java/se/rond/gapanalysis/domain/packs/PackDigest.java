// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.rond.gapanalysis.api.packs.Pack;
import se.rond.gapanalysis.api.packs.PackMapping;
import se.rond.gapanalysis.api.packs.PackNode;
import se.rond.kernel.Text;

/** Whether two packs say the same. */
final class PackDigest {

    private final MessageDigest digest;

    private PackDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Pack pack) {
        PackDigest made = new PackDigest();
        made.add(pack.name());
        made.add(pack.about());
        made.add(pack.publisher());
        made.add(pack.licence());
        made.add(pack.scale().low() + ".." + pack.scale().high());
        made.add(Columns.of(pack.scale().levels()));
        pack.nodes().forEach(made::add);
        pack.mappings().forEach(made::add);
        return HexFormat.of().formatHex(made.digest.digest());
    }

    private void add(PackNode node) {
        add(node.ref());
        add(node.parentRef());
        add(node.kind().name());
        add(node.title());
        add(node.prose());
        add(node.weight() + "/" + node.target() + "/" + node.withdrawn());
        add(Columns.of(node.answeredBy()));
        add(node.evidenceExample());
        add(Columns.of(node.groups()));
        add(Columns.of(node.properties()));
    }

    private void add(PackMapping mapping) {
        if (mapping.sourcePack() != null) {
            add(mapping.sourcePack());
        }
        add(mapping.sourceRef());
        add(mapping.targetPack());
        add(mapping.targetRef());
        add(mapping.relationship());
    }

    private void add(@Nullable Text text) {
        add(text == null ? null : text.sv());
        add(text == null ? null : text.en());
    }

    /** Each with its length before it, so that nothing can move from one to the next. */
    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update((text == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
