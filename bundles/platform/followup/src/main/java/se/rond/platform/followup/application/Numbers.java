// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

/** Gives findings their numbers. */
public interface Numbers {

    /** @return such as {@code 2026-00042}; never the same twice, and some are never given */
    String next(int year);
}
