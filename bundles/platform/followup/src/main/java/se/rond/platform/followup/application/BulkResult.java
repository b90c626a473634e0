// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/**
 * What became of each of several findings.
 *
 * @param done how many are now as was wanted
 * @param refused how many are not, each for its own reason
 */
public record BulkResult(int done, int refused, List<Item> items) {

    static BulkResult of(List<Item> items) {
        int done = (int) items.stream().filter(item -> item.rule() == null).count();
        return new BulkResult(done, items.size() - done, items);
    }

    /**
     * @param number {@code null} where the caller may not read it
     * @param rule the rule that was broken; {@code null} if it is as was wanted
     * @param detail what to do about that
     */
    public record Item(
            UUID id,
            @Nullable String number,
            @Nullable String rule,
            @Nullable Text detail) {}
}
