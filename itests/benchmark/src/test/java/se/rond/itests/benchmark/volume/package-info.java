// SPDX-License-Identifier: Apache-2.0
/** Years of records, put into the database of a stopped installation. */
package se.rond.itests.benchmark.volume;
