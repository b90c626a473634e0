// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like Latin ones: Cyrillic, Greek, Armenian and phonetic. */
final class LookAlikes {

    private static final String OTHERS =
            "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u043A\u043C\u0442\u043D\u0432\u043F\u0456"
                    + "\u0458\u0455\u04BB\u051B\u051D\u0501\u04CF\u0433\u0410\u0415\u041E\u0420\u0421\u0425"
                    + "\u0423\u041A\u041C\u0422\u041D\u0412\u0406\u0408\u0405\u04BA\u051A\u051C\u04C0"
                    + "\u03B1\u03B5\u03B9\u03BA\u03BF\u03BD\u03C1\u03C4\u03C5\u03C7\u03B7\u0391\u0392\u0395"
                    + "\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03F2\u03F3"
                    + "\u0570\u0578\u0585\u0581\u0261\u0131\u0269\u0251";
    private static final String LATIN =
            "aeopcxykmthbni" + "jshqwdlrAEOPCX" + "YKMTHBIJSHQWI" + "aeikovptyxnABE" + "ZHIKMNOPTYXcj" + "hnoggiia";

    private static final Map<Integer, Integer> FOLDED = folded();

    private LookAlikes() {}

    static String folded(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(point -> latin.appendCodePoint(FOLDED.getOrDefault(point, point)));
        return latin.toString();
    }

    private static Map<Integer, Integer> folded() {
        Map<Integer, Integer> folded = new HashMap<>();
        for (int i = 0; i < OTHERS.length(); i++) {
            folded.put((int) OTHERS.charAt(i), (int) LATIN.charAt(i));
        }
        return Map.copyOf(folded);
    }
}
