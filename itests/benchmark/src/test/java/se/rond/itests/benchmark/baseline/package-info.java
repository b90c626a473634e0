// SPDX-License-Identifier: Apache-2.0
/** The least that could answer: Jetty, JDBC and JSON by hand. No OSGi, no JPA, no access control. */
package se.rond.itests.benchmark.baseline;
