// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: names say something. */
public final class CanaryManager {}
