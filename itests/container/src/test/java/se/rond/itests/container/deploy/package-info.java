// SPDX-License-Identifier: Apache-2.0
/** A module that comes and goes, and those who watch meanwhile. */
package se.rond.itests.container.deploy;
