// SPDX-License-Identifier: Apache-2.0
/** The features, each installed alone, seen from inside the framework. */
package se.rond.itests.container.features;
