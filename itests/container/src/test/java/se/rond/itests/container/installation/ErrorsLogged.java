// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/**
 * Shows beside a test that failed what the installations of this process have logged as errors since the one before: an
 * answer has only the number of an incident, and where integration runs nobody sees the log afterwards.
 */
public final class ErrorsLogged extends RunListener {

    private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+ \\| (\\w+) .*");
    private static final int LINES_OF_ONE = 25;
    private static final int LINES = 200;

    @Override
    public void testFailure(Failure failure) {
        for (Installation installation : Installation.started()) {
            List<String> errors = errors(installation.logSinceShown());
            if (!errors.isEmpty()) {
                System.out.println(failure.getTestHeader() + " failed; " + installation.name() + " has logged:");
                errors.stream().skip(Math.max(0, errors.size() - LINES)).forEach(System.out::println);
            }
        }
    }

    /** The first lines of each entry of the level of errors. */
    static List<String> errors(String log) {
        List<String> lines = log.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> isWithinError(lines, at))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isWithinError(List<String> lines, int at) {
        for (int back = at; back >= 0 && back > at - LINES_OF_ONE; back--) {
            Matcher entry = ENTRY.matcher(lines.get(back));
            if (entry.matches()) {
                return entry.group(1).equals("ERROR");
            }
        }
        return false;
    }
}
