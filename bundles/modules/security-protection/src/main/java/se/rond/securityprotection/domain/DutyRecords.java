// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The duties that something has happened to, and what. Works within a unit of work. */
public interface DutyRecords {

    Optional<DutyRecord> find(String code);

    /** All of them, by code: as many as ship at most. */
    List<DutyRecord> all();

    void add(DutyRecord duty);

    void add(DutyStep step);

    /** What happened to a duty, the latest first, at most so many. */
    List<DutyStep> steps(String code, int most);

    /** What had happened to all of them by then, in that order. */
    List<DutyStep> stepsUntil(Instant moment);
}
