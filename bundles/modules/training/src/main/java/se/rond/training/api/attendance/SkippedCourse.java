// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

/**
 * What a list names as a course and was left out of it.
 *
 * @param name as the list has it
 * @param rows in which it is named so
 */
public record SkippedCourse(String name, SkipReason reason, int rows) {}
