// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/**
 * One thing that is wrong with what the caller sent.
 *
 * @param pointer JSON pointer to the value (RFC 6901), such as {@code /severity}; empty for the whole
 * @param rule stable name of the broken rule, in kebab-case
 * @param message what is wrong and what to do
 */
public record Violation(String pointer, String rule, Text message) {}
