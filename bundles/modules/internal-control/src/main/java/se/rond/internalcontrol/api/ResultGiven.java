// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

/**
 * What a control showed.
 *
 * @param sampleSize how many were looked at: 1 or more, or 0 where a sample was drawn from nothing
 * @param deviations how many of them were wrong, from 0 to the sample size
 * @param conclusion in words, without personal data
 */
public record ResultGiven(int sampleSize, int deviations, String conclusion) {}
