// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.karaf.shell.support.CommandException;
import org.junit.Test;
import se.rond.audit.AuditVerification;
import se.rond.kernel.Malformed;
import se.rond.kernel.Text;

public class VerifyingFromTheShellTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private AuditVerification trail = found(null);

    @Test
    public void aTrailThatIsAsItWas() throws Exception {
        assertThat(typed("--from", "2026-03-01")).contains("valid: 7 entries in 2 chains, 2026-03-01 to 2026-03-01");
    }

    @Test
    public void aDayThatIsNone() {
        assertThat(refusal("--from", "31/1")).isEqualTo("--from is to be a day like 2026-01-31, not 31/1.");
        assertThat(refusal("--to", "2026-02-30")).isEqualTo("--to is to be a day like 2026-01-31, not 2026-02-30.");
    }

    @Test
    public void daysInTheWrongOrder() {
        trail = Console.answering(AuditVerification.class, "verify", given -> {
            throw new Malformed("from-after-to", new Text("Fel ordning.", "Wrong order."));
        });

        assertThat(refusal("--from", "2026-12-01", "--to", "2026-01-01")).isEqualTo("Wrong order. (from-after-to)");
    }

    @Test
    public void aTrailThatWasChangedEndsTheCommandWithAFault() {
        trail = found(
                new AuditVerification.Fault(DAY, null, 3, null, "entry-changed", new Text("Ändrad.", "Changed.")));

        assertThat(refusal()).isEqualTo("The trail is not valid.");
    }

    private static AuditVerification found(AuditVerification.Fault fault) {
        return Console.answering(
                AuditVerification.class,
                "verify",
                given -> new AuditVerification.Result(
                        fault == null, DAY, DAY, 2, 7, null, null, Instant.parse("2026-03-02T08:00:00Z"), fault));
    }

    private String typed(String... words) throws Exception {
        return new Console().run(new AuditVerify(), trail, words);
    }

    private String refusal(String... words) {
        return catchThrowableOfType(CommandException.class, () -> typed(words)).getMessage();
    }
}
