// SPDX-License-Identifier: Apache-2.0
/** The distribution measured beside a bare baseline, in the same run. */
package se.rond.itests.benchmark;
