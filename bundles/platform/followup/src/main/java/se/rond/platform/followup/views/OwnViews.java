// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.AccessControl;
import se.rond.kernel.IfMatch;
import se.rond.kernel.NotFound;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.persistence.UnitOfWork;

/** The named filters of whoever is signed in. Nobody sees those of others. */
@Component(service = OwnViews.class)
public final class OwnViews {

    static final int MOST = 50;

    private final SavedViews views;
    private final AccessControl access;
    private final UnitOfWork work;
    private final Clock clock;

    @Activate
    public OwnViews(
            @Reference SavedViews views,
            @Reference AccessControl access,
            @Reference UnitOfWork work,
            @Reference Clock clock) {
        this.views = views;
        this.access = access;
        this.work = work;
        this.clock = clock;
    }

    /** By name; never more than may be kept. */
    public List<View> all(@Nullable String page) {
        UUID account = access.caller().account();
        return work.read(() -> views.of(account).stream()
                .filter(view -> page == null || view.page().equals(page))
                .map(View::of)
                .toList());
    }

    /** Keeps a filter, or changes one. Sent twice it is kept once. */
    public Saved save(UUID id, IfMatch seen, ViewContent content) {
        content.check();
        UUID account = access.caller().account();
        return work.write(() -> {
            List<SavedView> own = views.of(account);
            refuseTaken(id, content, own);
            Optional<SavedView> known = views.find(id);
            if (known.isEmpty()) {
                refuseMany(own);
                SavedView view = new SavedView(id, account, content, clock.instant());
                views.add(view);
                views.flush();
                return new Saved(true, View.of(view));
            }
            SavedView view = known.filter(one -> one.isOf(account)).orElseThrow(() -> notFound(id));
            if (!view.is(content)) {
                seen.require(view.version());
                view.change(content);
                views.flush();
            }
            return new Saved(false, View.of(view));
        });
    }

    /** Forgets a filter. What is not there is forgotten already. */
    public void forget(UUID id) {
        UUID account = access.caller().account();
        work.write(() -> views.find(id).filter(view -> view.isOf(account)).ifPresent(views::remove));
    }

    private static void refuseTaken(UUID id, ViewContent content, List<SavedView> own) {
        boolean taken = own.stream()
                .anyMatch(view -> !view.id().equals(id)
                        && view.page().equals(content.page())
                        && view.name().equals(content.name()));
        if (taken) {
            throw new RuleBroken(
                    "view-name-taken",
                    "Du har redan ett urval med det namnet. Välj ett annat.",
                    "You already have a filter of that name. Choose another.");
        }
    }

    private static void refuseMany(List<SavedView> own) {
        if (own.size() >= MOST) {
            throw new RuleBroken(
                    "views-too-many",
                    "Du har redan " + MOST + " sparade urval. Ta bort något först.",
                    "You already keep " + MOST + " filters. Remove one first.");
        }
    }

    private static NotFound notFound(UUID id) {
        return new NotFound(new Text("Urvalet", "The filter"), id);
    }

    /** What was kept, and whether it is new. */
    public record Saved(boolean created, View view) {}
}
