// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: a sibling is invisible. */
public final class ModuleWithSibling {

    se.rond.sibling.api.Sibling sibling;
}
