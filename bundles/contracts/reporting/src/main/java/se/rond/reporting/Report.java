// SPDX-License-Identifier: Apache-2.0
package se.rond.reporting;

import java.util.List;
import se.rond.kernel.Text;

/**
 * What a report says, in both languages.
 *
 * @param subject what it is about and for when, in a line below the title
 */
public record Report(Text title, Text subject, List<Block> blocks) {

    public Report {
        blocks = List.copyOf(blocks);
    }
}
