// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

import java.util.Set;

/** Whether a text shows anything: a reason of characters that nobody sees is no reason. */
public final class Visible {

    /** Letters and symbols by their kind, and nothing on any screen: fillers of Hangul, the empty Braille pattern, joiners. */
    private static final Set<Integer> UNSEEN =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private Visible() {}

    /** Whether there is one character in it that can be seen: no space of any kind, no mark that only joins or turns others. */
    public static boolean anythingIn(String text) {
        return text.codePoints().anyMatch(Visible::isSeen);
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.CONTROL
                && !UNSEEN.contains(character)
                && (character < FIRST_SELECTOR || character > LAST_SELECTOR);
    }
}
