// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.access.AccessControl;
import se.rond.access.Caller;
import se.rond.access.Place;
import se.rond.access.Scope;
import se.rond.audit.AuditEntry;
import se.rond.kernel.Forbidden;
import se.rond.kernel.Ids;
import se.rond.kernel.Invalid;
import se.rond.kernel.NotFound;
import se.rond.kernel.Problem;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Violation;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

@RunWith(Parameterized.class)
public class SeeingEvidenceTest {

    @Test
    public void theSamePhotoAgainIsTheSamePhoto() {
        assertThat(whenSent(80).fresh()).isTrue();

        assertThat(whenSent(80).fresh()).isFalse();
        assertThat(trail).hasSize(1);
    }

    @Test
    public void whoOnlyReadsSendsNothing() {
        records = false;
        reach = Scope.EVERYTHING;

        Forbidden refusal = assertThrows(Forbidden.class, () -> whenSent(80));

        assertThat(refusal.detail().en()).contains(EvidencePermissions.SEND);
        assertThat(trail).isEmpty();
    }

    @Test
    public void anotherPhotoUnderTheSameIdIsRefused() {
        whenSent(80);

        RuleBroken refusal = assertThrows(RuleBroken.class, () -> whenSent(81));

        assertThat(refusal.rule()).isEqualTo("file-id-taken");
    }

    @Test
    public void whatIsToBeLookedAtIsAPhoto() {
        evidence.receive(
                photo,
                new Upload(
                        "plan.txt",
                        "text/plain",
                        null,
                        new ByteArrayInputStream("no photo at all".getBytes(StandardCharsets.UTF_8))));

        Invalid refusal = assertThrows(
                Invalid.class,
                () -> store.work()
                        .write(() -> evidence.attachPhotos(
                                List.of(photo),
                                "fire-safety.round/1",
                                "fire-safety.read_premise",
                                Place.premise(school))));

        assertThat(refusal.violations())
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(org.assertj.core.api.Assertions.tuple("/photos/0", "photo-expected"));
        assertThat(evidence.of("fire-safety.round/1")).isEmpty();
        whenAttached("fire-safety.premise/1"); // a document is kept as one
    }

    @Test
    public void aPhotoThatBelongsToNothingIsSeenByItsSenderOnly() {
        whenSent(80);
        assertThat(evidence.content(photo).file().id()).isEqualTo(photo);

        caller = somebody();

        assertThrows(NotFound.class, () -> evidence.content(photo));
    }

    @Test
    public void aPhotoOfARoundIsSeenByWhoeverMaySeeTheRound() {
        whenSent(80);
        whenAttached("fire-safety.round/1");

        caller = somebody();
        reach = new Scope(false, Set.of(), Set.of(school));

        assertThat(evidence.content(photo).file().mediaType()).isEqualTo("image/jpeg");
        assertThat(evidence.of("fire-safety.round/1")).hasSize(1);
    }

    @Test
    public void aPhotoElsewhereIsNotSeen() {
        whenSent(80);
        whenAttached("fire-safety.round/1");

        caller = somebody();
        reach = new Scope(false, Set.of(), Set.of(UUID.randomUUID()));

        assertThrows(NotFound.class, () -> evidence.content(photo));
    }

    @Test
    public void whoSentAPhotoSeesItNoLongerThanTheRoundItBelongsTo() {
        whenSent(80);
        whenAttached("fire-safety.round/1");

        assertThrows(NotFound.class, () -> evidence.content(photo));
    }

    @Test
    public void whoSeesAPhotoCanShowItInAnotherRecord() {
        whenSent(80);
        whenAttached("fire-safety.round/1");

        caller = somebody();
        reach = new Scope(false, Set.of(), Set.of(school));
        whenAttached("followup.finding/1");

        assertThat(evidence.of("followup.finding/1")).hasSize(1);
    }

    @Test
    public void nobodyTakesAnotherOnesPhotoIntoTheirRecord() {
        whenSent(80);

        caller = somebody();
        Invalid refusal = assertThrows(Invalid.class, () -> whenAttached("fire-safety.round/2"));

        assertThat(refusal.rule()).isEqualTo("photo-unknown");
        assertThat(refusal.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/photos/0"));
    }

    @Test
    public void attachingTwiceChangesNothing() {
        whenSent(80);
        whenAttached("fire-safety.round/1");
        whenAttached("fire-safety.round/1");

        assertThat(evidence.of("fire-safety.round/1")).hasSize(1);
    }

    @Test
    public void aPhotoOfAnOutsiderIsSeenByWhoeverMaySeeTheRecordAndByNobodyElse() {
        caller = Caller.ANONYMOUS;
        UUID kept = evidence.keep(
                new ByteArrayInputStream(KeepingFilesTest.jpeg(80, 60)),
                "fire-safety.report/1",
                "fire-safety.triage_report",
                Place.premise(school));

        assertThrows(NotFound.class, () -> evidence.content(kept));
        caller = somebody();
        assertThrows(NotFound.class, () -> evidence.content(kept));
        reach = new Scope(false, Set.of(), Set.of(school));
        assertThat(evidence.content(kept).file().mediaType()).isEqualTo("image/jpeg");
        assertThat(evidence.of("fire-safety.report/1")).hasSize(1);
    }

    @Test
    public void noOutsiderTakesThePhotoOfAnother() {
        caller = Caller.ANONYMOUS;
        photo = evidence.keep(
                new ByteArrayInputStream(KeepingFilesTest.jpeg(80, 60)),
                "fire-safety.report/1",
                "fire-safety.triage_report",
                Place.premise(school));

        Invalid refusal = assertThrows(Invalid.class, () -> whenAttached("fire-safety.report/2"));

        assertThat(refusal.rule()).isEqualTo("photo-unknown");
    }

    @Test
    public void whatAnOutsiderSendsIsAPhotoOrRefused() {
        caller = Caller.ANONYMOUS;

        for (byte[] other : new byte[][] {
            "%PDF-1.7 not a photo".getBytes(UTF_8), "plain words".getBytes(UTF_8), {(byte) 0xFF, (byte) 0xD8, 0, 1}
        }) {
            assertThrows(
                    Problem.class,
                    () -> evidence.keep(new ByteArrayInputStream(other), "x/1", "x.y", Place.premise(school)));
        }
        assertThat(trail).isEmpty();
    }

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private UUID photo = Ids.next();
    private final UUID school = UUID.randomUUID();
    private final List<AuditEntry> trail = new ArrayList<>();
    private Caller caller = somebody();
    private Scope reach = Scope.NOTHING;
    private boolean records = true;
    private KeptEvidence evidence;

    public SeeingEvidenceTest(Database database) {
        store = new StoreRule(database, "evidence");
    }

    @Before
    public void open() throws IOException {
        evidence = new KeptEvidence(
                new StoredFiles(store.entities("evidence")),
                new FileStore(folder.newFolder().toPath(), 1),
                new Badge(),
                trail::add,
                store.work(),
                store.clock());
    }

    private KeptEvidence.Received whenSent(int width) {
        return evidence.receive(
                photo,
                new Upload(
                        "photo.jpg", "image/jpeg", null, new ByteArrayInputStream(KeepingFilesTest.jpeg(width, 60))));
    }

    private void whenAttached(String owner) {
        store.work()
                .write(() -> evidence.attach(List.of(photo), owner, "fire-safety.read_premise", Place.premise(school)));
    }

    private static Caller somebody() {
        return new Caller(UUID.randomUUID(), UUID.randomUUID(), "somebody", Caller.Via.SESSION);
    }

    private final class Badge implements AccessControl {

        @Override
        public Caller caller() {
            return caller;
        }

        @Override
        public Scope scope(String permission) {
            if (permission.equals(EvidencePermissions.SEND)) {
                return records ? Scope.EVERYTHING : Scope.NOTHING;
            }
            return reach;
        }

        @Override
        public void require(String permission, Place place) {
            throw new AssertionError("evidence asks, it does not require");
        }

        @Override
        public Set<String> permissions() {
            return Set.of();
        }

        @Override
        public <T> T asSystem(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T as(Caller other, Supplier<T> work) {
            return work.get();
        }
    }
}
