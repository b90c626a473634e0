// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/** What was found at a point. OK means that the statement of the point is true. */
public enum Verdict {
    OK,
    DEFICIENCY,
    FIXED_ON_SITE,
    NOT_APPLICABLE,
    NOT_CHECKED;

    public boolean isDeficiency() {
        return this == DEFICIENCY || this == FIXED_ON_SITE;
    }

    public boolean needsComment() {
        return this == NOT_APPLICABLE || this == NOT_CHECKED;
    }
}
