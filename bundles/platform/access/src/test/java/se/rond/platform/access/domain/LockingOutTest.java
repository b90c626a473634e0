// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class LockingOutTest {

    @Test
    public void someAttemptsMayFail() {
        failing(4);

        assertThat(attempts.isBlocked(now)).isFalse();
    }

    @Test
    public void oneMoreLocksForAWhile() {
        failing(5);

        assertThat(attempts.blockedUntil()).isEqualTo(now.plusSeconds(30));
        assertThat(attempts.isBlocked(now.plusSeconds(29))).isTrue();
        assertThat(attempts.isBlocked(now.plusSeconds(30))).isFalse();
    }

    @Test
    public void eachFurtherAttemptDoublesTheWait() {
        failing(7);

        assertThat(attempts.blockedUntil()).isEqualTo(now.plusSeconds(120));
    }

    @Test
    public void theWaitHasAnEnd() {
        failing(60);

        assertThat(attempts.blockedUntil()).isEqualTo(now.plus(Duration.ofMinutes(15)));
    }

    @Test
    public void timeForgetsLittleByLittle() {
        failing(4);
        now = now.plus(Duration.ofMinutes(12)); // one of five in an hour
        failing(1);
        assertThat(attempts.isBlocked(now)).isFalse();

        failing(1);
        assertThat(attempts.isBlocked(now)).isTrue();
    }

    @Test
    public void afterTheWindowAllIsForgotten() {
        failing(5);
        now = now.plus(Duration.ofHours(1));

        failing(4);
        assertThat(attempts.isBlocked(now)).isFalse();
    }

    @Test
    public void anAttemptThatWasRightIsTakenBack() {
        failing(4);
        Attempts before = attempts;
        failing(1);

        attempts = lockout.forgiven(attempts);

        assertThat(attempts.level()).isEqualTo(before.level());
        assertThat(attempts.isBlocked(now)).isFalse();
    }

    @Test
    public void aClockThatIsSetBackForgetsNothing() {
        failing(4);
        now = now.minus(Duration.ofDays(1));
        failing(1);

        assertThat(attempts.isBlocked(now)).isTrue();
    }

    private final Lockout lockout = new Lockout(5, Duration.ofHours(1), Duration.ofSeconds(30), Duration.ofMinutes(15));
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private Attempts attempts = Attempts.none(now);

    private void failing(int times) {
        for (int i = 0; i < times; i++) {
            attempts = lockout.another(attempts, now);
        }
    }
}
