// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/** Why something is done. */
public record Reason(String text) {}
