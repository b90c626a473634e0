// SPDX-License-Identifier: Apache-2.0
/** A municipality to try Rond with: people, premises, a year of rounds, and five accounts. Does nothing unless asked for. */
@NullMarked
package se.rond.platform.demo;

import org.jspecify.annotations.NullMarked;
