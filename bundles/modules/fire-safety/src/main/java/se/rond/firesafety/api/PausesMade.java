// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

/**
 * What became of pauses for many schedules.
 *
 * @param paused schedules that pause
 * @param skipped schedules that pause on some of the days already
 * @param roundsCancelled rounds that are not walked
 */
public record PausesMade(int paused, int skipped, int roundsCancelled) {}
