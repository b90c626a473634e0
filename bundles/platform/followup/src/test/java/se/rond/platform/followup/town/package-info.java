// SPDX-License-Identifier: Apache-2.0
/** A small municipality to test in: units, premises, people, and who may do what. */
package se.rond.platform.followup.town;
