// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.canary;

/** Stands for a class of the platform. */
public final class Machinery {}
