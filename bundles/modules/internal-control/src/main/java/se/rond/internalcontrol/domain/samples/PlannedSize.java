// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.domain.samples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many rows a planned sample has, where its words begin with a number as in «25 fakturor». */
public final class PlannedSize {

    private static final Pattern ROWS =
            Pattern.compile("(\\d{1,6})(?=$|[\\s,;:.])(?!\\s*(%|procent\\b|percent\\b)).*", Pattern.DOTALL);

    private PlannedSize() {}

    /** @return {@code null} where the plan says nothing that can be counted, such as «alla» or «10 %» */
    public static @Nullable Integer of(String samplePlan) {
        Matcher rows = ROWS.matcher(samplePlan.strip());
        return rows.matches() ? Integer.valueOf(rows.group(1)) : null;
    }
}
