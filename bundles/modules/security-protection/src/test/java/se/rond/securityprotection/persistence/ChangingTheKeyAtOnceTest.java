// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.Problem;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.ProtectionOffice;
import se.rond.securityprotection.api.KeyChange;
import se.rond.securityprotection.api.KeyState;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.application.KeyBook;

/** The key is changed once, however many ask for it, and nothing is lost in between. */
public class ChangingTheKeyAtOnceTest extends OnBothDatabases {

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    public ChangingTheKeyAtOnceTest(Database database) {
        super(database);
    }

    @Before
    public void givenADuty() {
        office.withAKey();
        office.fulfil("sp.04", "2026-01-01");
    }

    @After
    public void everybodyLeaves() {
        people.shutdownNow();
    }

    @Test
    public void twoWhoAskAtOnceOnOneNodeMakeOneKey() throws Exception {
        KeyChange change = new KeyChange(office.currentKey());

        List<Optional<String>> refused = atOnce(office.keyBook, office.keyBook, change);

        assertThat(refused).as("both are answered").containsOnly(Optional.empty());
        thenThereAreTwoKeysAndAllIsReadable();
    }

    @Test
    public void twoProcessesThatHaveTheSameFileMakeOneKey() throws Exception {
        KeyChange change = new KeyChange(office.currentKey());
        KeyBook another = new ProtectionOffice(store, file()).keyBook;

        List<Optional<String>> refused = atOnce(office.keyBook, another, change);

        assertThat(refused).contains(Optional.empty());
        assertThat(refused).isSubsetOf(Optional.empty(), Optional.of("key-rotation-running"));
        thenThereAreTwoKeysAndAllIsReadable();
    }

    @Test
    public void whileAnotherProcessChangesItItIsRefused() {
        KeyChange change = new KeyChange(office.currentKey());
        GuardedKeyFile another = GuardedKeyFile.at(file());

        assertThat(another.alone(() -> refusal(() -> office.keyBook.rotate(change))))
                .isEqualTo("key-rotation-running");
        assertThat(another.alone(() -> refusal(() -> office.keyBook.forget()))).isEqualTo("key-rotation-running");
        assertThat(office.keyBook.key().keys()).hasSize(1);

        office.keyBook.rotate(change);
        thenThereAreTwoKeysAndAllIsReadable();
    }

    @Test
    public void askedForAgainItIsTheSame() {
        KeyChange change = new KeyChange(office.currentKey());
        KeyView first = office.keyBook.rotate(change);

        assertThat(office.keyBook.rotate(change)).isEqualTo(first);
        assertThat(refusal(() -> office.keyBook.rotate(new KeyChange("k00000000"))))
                .isEqualTo("key-not-in-use");
        thenThereAreTwoKeysAndAllIsReadable();
    }

    @Test
    public void aCrashBetweenFileAndDatabaseLosesNothing() throws IOException {
        String before = office.currentKey();
        Path half = file().resolveSibling(file().getFileName() + "-1.tmp");
        Files.writeString(half, "half written");
        KeyBook dying = office.keyBookThatDiesBeforeItCommits();

        assertThat(catchThrowable(() -> dying.rotate(new KeyChange(before)))).hasMessage("killed");

        assertThat(office.currentKey()).isEqualTo(before);
        assertThat(namesInFile()).as("one more than is needed").hasSize(2).contains(before);
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
        office.keyBook.rotate(new KeyChange(before));
        thenThereAreTwoKeysAndAllIsReadable();
        store.clock().set("2026-03-02T09:00:01Z");
        office.keyBook.forget();
        assertThat(namesInFile()).containsExactly(office.currentKey());
        assertThat(half).as("it has keys in it").doesNotExist();
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void anInterruptedChangeGoesOnByTheNameOfTheKeyThatIsToGo() {
        String before = office.currentKey();
        new ChangesHalfway(office).changeTheKeyAndSealOneText(se.rond.securityprotection.domain.SealingKey.make());

        assertThat(office.keyBook.rotate(new KeyChange(before)).state()).isEqualTo(KeyState.READY);
        thenThereAreTwoKeysAndAllIsReadable();
    }

    private static Throwable catchThrowable(Runnable what) {
        return org.assertj.core.api.Assertions.catchThrowable(what::run);
    }

    private List<Optional<String>> atOnce(KeyBook one, KeyBook other, KeyChange change)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<String>>> answers = new ArrayList<>();
        for (KeyBook book : List.of(one, other)) {
            answers.add(people.submit(() -> {
                start.await();
                try {
                    book.rotate(change);
                    return Optional.empty();
                } catch (Problem refused) {
                    return Optional.of(refused.rule());
                }
            }));
        }
        start.countDown();
        List<Optional<String>> refused = new ArrayList<>();
        for (Future<Optional<String>> answer : answers) {
            refused.add(answer.get());
        }
        return refused;
    }

    private void thenThereAreTwoKeysAndAllIsReadable() {
        KeyView key = office.keyBook.key();
        assertThat(key.state()).isEqualTo(KeyState.READY);
        assertThat(key.keys()).hasSize(2);
        assertThat(key.keys()).filteredOn(one -> one.retiredAt() == null).hasSize(1);
        assertThat(namesInFile())
                .containsAll(key.keys().stream().map(KeyView.One::id).toList());
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    private List<String> namesInFile() {
        try {
            return GuardedKeyFile.at(file()).read().orElseThrow().keys().keySet().stream()
                    .sorted()
                    .toList();
        } catch (se.rond.securityprotection.domain.KeyFile.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private Path file() {
        return Path.of(office.keyFile.address());
    }
}
