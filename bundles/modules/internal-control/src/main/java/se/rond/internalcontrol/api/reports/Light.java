// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.reports;

/** How something stands at a glance. Never shown by its colour alone. */
public enum Light {
    /** As planned. */
    GREEN,
    /** Something is to be watched. */
    YELLOW,
    /** Something is to be done. */
    RED,
    /** Nothing was due yet, so that nothing can be said. */
    NONE
}
