// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import se.rond.kernel.Invalid;

/** What one types to sign in: the same in upper and lower case. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9åäöéü][a-z0-9åäöéü._@+-]{1,99}");

    /** @throws Invalid if it cannot be one */
    public Username(String value) {
        this.value = typed(value);
        if (!isOne(this.value)) {
            throw new Invalid(
                    "/username",
                    "username-form",
                    "Ett användarnamn har 2 till 100 tecken: bokstäver, siffror och . _ @ + -",
                    "A user name has 2 to 100 characters: letters, digits and . _ @ + -");
        }
    }

    /** As it is compared, whatever was typed. */
    public static String typed(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody can have the name: what was typed may be anything. */
    public static boolean isOne(String typed) {
        return FORM.matcher(typed).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
