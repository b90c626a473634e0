// SPDX-License-Identifier: Apache-2.0
package se.rond.sibling.api;

/** Stands for another module. */
public final class Sibling {}
