// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;
import se.rond.kernel.Violation;

/** Collects what is wrong with what a caller sent, so that everything is told at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations unless(boolean right, String pointer, String rule, String sv, String en) {
        if (!right) {
            found.add(new Violation(pointer, rule, new Text(sv, en)));
        }
        return this;
    }

    public Violations atMost(int length, @Nullable String text, String pointer) {
        return unless(
                text == null || text.length() <= length,
                pointer,
                "text-too-long",
                "Texten får vara högst " + length + " tecken.",
                "The text may be at most " + length + " characters.");
    }

    /** @throws Invalid under the rule's own name if one is broken, with a list if several are */
    public void refuse() {
        if (found.size() == 1) {
            Violation only = found.get(0);
            throw new Invalid(only.pointer(), only.rule(), only.message());
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    public static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
