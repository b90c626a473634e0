// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import se.rond.kernel.Text;

/** A level of a scale, and when it is meant. */
public record ScaleLevel(Text name, Text criterion) {}
