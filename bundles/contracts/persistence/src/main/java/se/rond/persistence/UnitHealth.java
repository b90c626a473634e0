// SPDX-License-Identifier: Apache-2.0
package se.rond.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How one persistence unit fares. A service for each unit of each deployed bundle, the failed ones too, and one more for
 * the database itself.
 */
@ProviderType
public interface UnitHealth {

    /** Name of the unit, or {@code database}. */
    String unit();

    /** The bundle that brought the unit, by its framework id. */
    long bundleId();

    boolean up();

    /** What there is to say: the database and its version, or why the unit is not up. In English, for administrators. */
    String detail();
}
