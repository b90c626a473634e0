// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator that the first start makes, as it tells whoever started it on standard output. */
public record FirstAdministrator(String username, String password) {

    private static final Pattern TOLD = Pattern.compile("Sign in as +(\\S+) +with the password +(\\S+)");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Waits for it; fails if it is not told, or more than once. */
    public static FirstAdministrator toldBy(Installation installation) {
        Waiting.until(
                () -> TOLD.matcher(installation.output()).find(),
                PATIENCE,
                () -> "no password was shown:\n" + installation.output());
        Matcher told = TOLD.matcher(installation.output());
        told.find();
        FirstAdministrator first = new FirstAdministrator(told.group(1), told.group(2));
        if (told.find()) {
            throw new AssertionError("the password was shown twice:\n" + installation.output());
        }
        return first;
    }
}
