// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/**
 * What became of schedules in bulk.
 *
 * @param created new schedules
 * @param skipped premises that had one already, or that no check list is meant for
 * @param rounds rounds that were planned
 */
public record BulkResult(int created, int skipped, int rounds) {}
