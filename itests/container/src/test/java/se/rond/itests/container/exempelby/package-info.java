// SPDX-License-Identifier: Apache-2.0
/** The invented municipality Exempelby, imported by REST into an installation without demonstration. */
package se.rond.itests.container.exempelby;
