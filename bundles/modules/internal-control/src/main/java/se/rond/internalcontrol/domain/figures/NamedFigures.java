// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.figures;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rond.internalcontrol.api.ControlGiven;

/** The figures that a control names in its words: {@code k.sba.01}, and both of {@code k.sba.01/03}. */
public final class NamedFigures {

    private static final Pattern NAMED = Pattern.compile("\\b(k\\.[a-z]+\\.)(\\d{2}(?:/\\d{2})*)\\b");

    private NamedFigures() {}

    /** In its title, method and sample, as the plan has them: whoever writes the plan has named them there. */
    public static Set<String> of(ControlGiven control) {
        return in(control.title() + "\n" + control.method() + "\n" + control.samplePlan());
    }

    static Set<String> in(String words) {
        Set<String> found = new LinkedHashSet<>();
        Matcher named = NAMED.matcher(words.toLowerCase(Locale.ROOT));
        while (named.find()) {
            for (String number : named.group(2).split("/")) {
                found.add(named.group(1) + number);
            }
        }
        return found;
    }
}
