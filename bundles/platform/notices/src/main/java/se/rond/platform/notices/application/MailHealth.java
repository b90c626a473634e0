// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.HealthCheck;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.notices.domain.Post;

/** Whether mail gets out. Nobody is kept from working while it does not. */
@Component
public final class MailHealth implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofDays(1);

    private final Post post;
    private final MailSettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public MailHealth(
            @Reference Post post,
            @Reference MailSettings settings,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.post = post;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Status check() {
        if (settings.isOff()) {
            return Status.UP;
        }
        Instant now = clock.instant();
        long stuck = work.read(() -> post.waitingSince(now.minus(PATIENCE)));
        if (stuck > 0) {
            return Status.degraded(stuck + " mails have waited for more than 15 minutes");
        }
        long refused = work.read(() -> post.refusedSince(now.minus(RECENT)));
        return refused > 0 ? Status.degraded(refused + " mails of the last day were refused for good") : Status.UP;
    }
}
