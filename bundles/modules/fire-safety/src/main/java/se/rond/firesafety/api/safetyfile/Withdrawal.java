// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** Why a record does not hold any more. Nothing is deleted. */
public record Withdrawal(String reason) {}
