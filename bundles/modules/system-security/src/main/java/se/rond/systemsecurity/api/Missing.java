// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import se.rond.kernel.Text;

/** What is missing before the analysis can go on. */
public record Missing(String action, String pointer, String rule, Text message) {}
