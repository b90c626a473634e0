// SPDX-License-Identifier: Apache-2.0
package se.rond.persistence;

import org.osgi.annotation.versioning.ProviderType;

/** How one persistence unit fares. A service for each unit of each deployed bundle, the failed ones too. */
@ProviderType
public interface UnitHealth {

    /** Name of the unit; of the bundle, if it could not even be read what units there are. */
    String unit();

    /** The bundle that brought the unit, by its framework id. */
    long bundleId();

    boolean up();

    /** Empty, or why the unit is not up: in English, for administrators, and not for everybody's eyes. */
    String detail();
}
