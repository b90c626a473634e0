// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection;

import se.rond.organisation.Unit;
import se.rond.platform.persistence.testing.Municipality;

/** A municipality of one unit, and who holds which role in it. */
public final class Town extends Municipality {

    public static final Unit ROOT = new Town().root().orElseThrow();

    public Town() {
        super("KOMMUN");
    }

    public void holds(String role, String person) {
        holds(role, id(person), "municipality", ROOT.id());
    }
}
