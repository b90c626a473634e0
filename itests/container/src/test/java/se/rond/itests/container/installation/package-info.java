// SPDX-License-Identifier: Apache-2.0
/** The distribution, unpacked and started as an operator does it, with ports of its own. */
package se.rond.itests.container.installation;
