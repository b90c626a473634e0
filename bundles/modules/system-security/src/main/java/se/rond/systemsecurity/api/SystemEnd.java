// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Why a system is not used any more. */
public record SystemEnd(String reason) {}
