// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import org.jspecify.annotations.Nullable;

/** Takes a letter to a mail server. */
public interface Carrier {

    /**
     * @throws Undeliverable if the server refuses the address for good
     * @throws Unreachable if it may work later
     */
    void carry(Letter letter);

    /**
     * A mail, ready to go.
     *
     * @param id makes its Message-ID: the same at every attempt, so that a mail that arrived twice is known as one
     * @param to address alone, no name
     * @param calendar {@code null} for none
     */
    record Letter(
            String id,
            String to,
            String language,
            String subject,
            String plain,
            String html,
            @Nullable CalendarPart calendar) {}

    /**
     * What a mail puts into the calendar of whoever gets it.
     *
     * @param method {@code REQUEST} or {@code CANCEL}
     * @param text as iCalendar
     */
    record CalendarPart(String method, String text) {}

    /** The address is refused for good. */
    final class Undeliverable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Undeliverable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** No server, or one that has a temporary trouble. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
