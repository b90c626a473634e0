// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: a module does not know the platform. */
public final class ModuleWithPlatform {

    se.rond.platform.canary.Machinery machinery;
}
