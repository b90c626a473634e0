// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

/** Who operates a system, and where. */
public enum Hosting {
    OWN,
    MUNICIPAL_JOINT,
    SAAS_SE,
    SAAS_EU,
    /** A cloud with a link to a country outside the EEA. */
    SAAS_OTHER
}
