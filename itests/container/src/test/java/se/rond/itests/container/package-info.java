// SPDX-License-Identifier: Apache-2.0
/** Journeys through the real distribution over HTTP. */
package se.rond.itests.container;
