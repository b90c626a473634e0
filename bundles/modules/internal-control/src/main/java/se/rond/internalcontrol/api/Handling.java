// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** What is done about a risk. */
public enum Handling {
    ACCEPT,
    CONTROL,
    DIRECT_ACTION
}
