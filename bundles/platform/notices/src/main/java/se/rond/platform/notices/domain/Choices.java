// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import java.util.Optional;
import java.util.UUID;

/** How people want to be told, and the addresses of their calendars. */
public interface Choices {

    Optional<Choice> choice(UUID person);

    void add(Choice choice);

    Optional<Calendar> calendar(UUID person);

    Optional<Calendar> calendarOf(String hash);

    void add(Calendar calendar);
}
