// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import se.rond.kernel.Text;

/** What points are grouped by, such as means of escape. */
public record CategoryView(String id, Text name) {}
