// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator that the first start makes, as it tells whoever started it on standard output. */
public record FirstAdministrator(String username, String password) {

    private static final Pattern TOLD = Pattern.compile("Sign in as +(\\S+) +with the password +(\\S+)");

    /** Fails if it was not told, or more than once. */
    public static FirstAdministrator toldBy(Installation installation) {
        Matcher told = TOLD.matcher(installation.output());
        if (!told.find()) {
            throw new AssertionError("no password was shown:\n" + installation.output());
        }
        FirstAdministrator first = new FirstAdministrator(told.group(1), told.group(2));
        if (told.find()) {
            throw new AssertionError("the password was shown twice:\n" + installation.output());
        }
        return first;
    }
}
