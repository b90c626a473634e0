// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

/** What was found about a drawn row. */
public enum Mark {
    OK,
    DEVIATION
}
