// SPDX-License-Identifier: Apache-2.0
package se.rond.notices;

import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/**
 * Something to tell a person. The texts go out by mail: they name places and things, no person, and nothing secret. Of what
 * is in a compartment nothing goes out but that there is something to see to, and where.
 *
 * @param kind in kebab-case with the module before it, such as {@code fire-safety.round-opens}; at most 60 characters
 * @param key told once to each person: the record, the occasion and its day, such as {@code round/0192…/late/2026-03-31};
 *     at most 200 characters
 * @param subject one line; what is longer than 200 characters is cut
 * @param body plain text; what is longer than 2000 characters is cut
 * @param address of the page in the console that shows it, such as {@code /fire-safety/rounds/…}; {@code null} for none
 * @param compartment whose readers alone are shown the texts, and those in Rond only; the address and the kind must tell nothing
 * @param appointment what the person is invited to; {@code null} for nothing
 */
public record Notice(
        String kind,
        String key,
        Text subject,
        Text body,
        @Nullable String address,
        Urgency urgency,
        Compartment compartment,
        @Nullable Appointment appointment) {

    /** For everybody who is told. */
    public Notice(String kind, String key, Text subject, Text body, @Nullable String address, Urgency urgency) {
        this(kind, key, subject, body, address, urgency, Compartment.GENERAL, null);
    }

    /** The same in another compartment. */
    public Notice in(Compartment other) {
        return new Notice(kind, key, subject, body, address, urgency, other, appointment);
    }

    /**
     * The same with an invitation for the person's calendar, or with its being called off. It has a mail of its own, which goes
     * out at once also where news come in a digest; who wants mails of what is critical only gets none. Of what is in a
     * compartment nothing is put in any calendar.
     */
    public Notice with(Appointment invitation) {
        return new Notice(kind, key, subject, body, address, urgency, compartment, invitation);
    }
}
