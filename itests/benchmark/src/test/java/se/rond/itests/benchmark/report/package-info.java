// SPDX-License-Identifier: Apache-2.0
/** What was measured, as a table beside the goals. */
package se.rond.itests.benchmark.report;
