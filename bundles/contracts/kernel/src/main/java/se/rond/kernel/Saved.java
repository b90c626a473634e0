// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/**
 * What became of a record that was put.
 *
 * @param created whether it is new
 */
public record Saved<T>(T view, boolean created) {}
