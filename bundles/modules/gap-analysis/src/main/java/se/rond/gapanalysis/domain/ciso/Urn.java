// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.ciso;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rond.gapanalysis.domain.intake.PackHead;

/** The names of things in libraries: {@code urn:packager:risk:req_node:framework:node}. Letters may be large or small. */
record Urn(String text) {

    private static final Pattern NODE = Pattern.compile("urn:[^:]+:[^:]+:req_node:[^:]+:(.+)");
    private static final String CODE = "ciso.";

    static Urn of(String text) {
        return new Urn(text.strip().toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Of a node: what it is called within its framework. */
    String ref() {
        Matcher node = NODE.matcher(text);
        return node.matches() ? node.group(1) : text;
    }

    /** Of a framework or library: the code of its pack. */
    String code() {
        return CODE + PackHead.codeOf(text.substring(text.lastIndexOf(':') + 1));
    }
}
