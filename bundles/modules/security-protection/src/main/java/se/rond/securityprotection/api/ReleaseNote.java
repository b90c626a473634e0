// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Text;

/** What others are told of a figure that was released: its value on a day, and that there is no more to see. */
public record ReleaseNote(
        String figure,
        Text name,
        String measure,
        LocalDate day,
        @Nullable Integer value,
        Text note) {}
