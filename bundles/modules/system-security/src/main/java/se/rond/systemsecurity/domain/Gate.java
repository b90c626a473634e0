// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

/** Where the platform ends: what concerns Sweden's security is handled elsewhere. // säkerhetsskyddslagen (2018:585) */
public final class Gate {

    /** The level of confidentiality that leaves the module. */
    public static final int LEAVES_AT = 4;

    private Gate() {}
}
