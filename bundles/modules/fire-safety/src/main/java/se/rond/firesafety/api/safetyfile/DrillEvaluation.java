// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** What was learnt from a drill. */
public record DrillEvaluation(String lessons) {}
