// SPDX-License-Identifier: Apache-2.0
package se.rond.findings;

/** Who has to remedy: the holder of the right of use, the owner of the property, or both. // LSO 2 kap. 2 § binds both */
public enum ResponsibleParty {
    OCCUPANT,
    OWNER,
    SHARED
}
