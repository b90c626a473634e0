// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.intake;

import java.text.Normalizer;
import java.util.Locale;
import se.rond.gapanalysis.api.packs.PackSource;
import se.rond.gapanalysis.api.packs.Scale;
import se.rond.kernel.Text;

/** What a pack says of itself, before it is cut to what can be kept. */
public record PackHead(
        String code,
        String version,
        Text name,
        Text about,
        String publisher,
        String licence,
        PackSource source,
        Scale scale) {

    /** A code of a name: small letters, digits and hyphens. */
    public static String codeOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }
}
