// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Why something is returned, or what a review says. */
public record Remark(String text) {}
