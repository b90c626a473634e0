// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

/** Where a pack comes from. */
public enum PackSource {
    SHIPPED,
    OSCAL_CATALOG,
    OSCAL_PROFILE,
    CISO_LIBRARY
}
