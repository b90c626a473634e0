// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import org.jspecify.annotations.Nullable;

/** What becomes of free text on its way to a reader. */
interface FreeText {

    /** As it was written. */
    FreeText OPEN = words -> words;

    /** For whoever may not even know that there is any. */
    FreeText CLOSED = words -> null;

    @Nullable
    String shown(@Nullable String words);
}
