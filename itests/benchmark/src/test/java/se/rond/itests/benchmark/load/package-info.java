// SPDX-License-Identifier: Apache-2.0
/** Requests over kept connections, as many as can be had, and how long each took. */
package se.rond.itests.benchmark.load;
