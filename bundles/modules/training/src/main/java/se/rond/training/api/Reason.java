// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

/** Why something is done, in 1 to 400 characters and without names. */
public record Reason(String reason) {}
