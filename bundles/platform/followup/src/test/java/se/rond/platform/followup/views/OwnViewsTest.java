// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Problem;
import se.rond.platform.followup.persistence.JpaSavedViews;
import se.rond.platform.followup.town.Badge;
import se.rond.platform.followup.town.Town;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** Filters kept under a name: one's own alone. */
@RunWith(Parameterized.class)
public class OwnViewsTest {

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private final Badge badge = new Badge(new Town());
    private OwnViews views;

    public OwnViewsTest(Database database) {
        store = new StoreRule(database, "followup");
    }

    @Before
    public void open() {
        views = new OwnViews(new JpaSavedViews(store.entities("followup")), badge, store.work(), store.clock());
        badge.wornBy("coordinator");
    }

    @Test
    public void aFilterIsKeptOnceChangedAndForgotten() {
        assertThat(keep("a", "Försenade", "overdue=true").created()).isTrue();
        assertThat(keep("a", "Försenade", "overdue=true").created()).isFalse();
        refused("version-missing", () -> keep("a", "Försenade", "overdue=true&severity=high"));
        View kept = views.all("findings").get(0);
        views.save(id("a"), IfMatch.version(kept.version()), content("Försenade höga", "overdue=true&severity=high"));
        assertThat(views.all("findings")).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Försenade höga");
            assertThat(view.filter()).isEqualTo("overdue=true&severity=high");
        });
        assertThat(views.all("measures")).isEmpty();
        views.forget(id("a"));
        views.forget(id("a"));
        assertThat(views.all(null)).isEmpty();
    }

    @Test
    public void nobodySeesOrChangesThoseOfOthers() {
        keep("a", "Mina", "assignee=me");
        badge.wornBy("head");
        assertThat(views.all(null)).isEmpty();
        refused("not-found", () -> keep("a", "Hans", "assignee=me"));
        views.forget(id("a"));
        badge.wornBy("coordinator");
        assertThat(views.all(null)).hasSize(1);
    }

    @Test
    public void aFilterHasANameOfItsOwnAndAPage() {
        refused("view-name-missing", () -> keep("a", " ", "open=true"));
        refused("view-page-unknown", () -> views.save(id("a"), IfMatch.none(), new ViewContent("audit", "X", "")));
        refused("text-too-long", () -> keep("a", "x".repeat(81), ""));
        keep("a", "Mina", "assignee=me");
        refused("view-name-taken", () -> keep("b", "Mina", "open=true"));
    }

    @Test
    public void thereIsAnEndToHowMany() {
        for (int i = 0; i < OwnViews.MOST; i++) {
            keep("view " + i, "Urval " + i, "");
        }
        refused("views-too-many", () -> keep("one more", "Ett till", ""));
    }

    private OwnViews.Saved keep(String id, String name, String filter) {
        return views.save(id(id), IfMatch.none(), content(name, filter));
    }

    private static ViewContent content(String name, String filter) {
        return new ViewContent("findings", name, filter);
    }

    private static UUID id(String name) {
        return Town.id(name);
    }

    private static void refused(String rule, ThrowingCallable deed) {
        Problem refusal = catchThrowableOfType(Problem.class, deed);
        assertThat(refusal).as(rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
