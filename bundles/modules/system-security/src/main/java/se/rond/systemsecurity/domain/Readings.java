// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Who has read which analysis on which day. */
public interface Readings {

    boolean isKnown(UUID analysis, String human, LocalDate day);

    void add(UUID analysis, String human, LocalDate day);

    void forgetBefore(LocalDate day);
}
