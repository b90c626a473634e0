// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The matrices, those of the past as well. */
public interface Matrices {

    Optional<RiskMatrix> find(UUID id);

    /** Those in use, by code. */
    List<RiskMatrix> current();

    /** All numbers of a code, the latest first. */
    List<RiskMatrix> of(String code);

    void add(RiskMatrix matrix);
}
