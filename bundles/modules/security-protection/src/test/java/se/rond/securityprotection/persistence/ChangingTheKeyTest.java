// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.rond.securityprotection.ProtectionOffice.nothingClassified;
import static se.rond.securityprotection.ProtectionOffice.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import se.rond.kernel.Unavailable;
import se.rond.platform.persistence.testing.Database;
import se.rond.securityprotection.OnBothDatabases;
import se.rond.securityprotection.api.KeyState;
import se.rond.securityprotection.api.KeyView;
import se.rond.securityprotection.domain.SealedTexts.Place;
import se.rond.securityprotection.domain.SealingKey;

public class ChangingTheKeyTest extends OnBothDatabases {

    public ChangingTheKeyTest(Database database) {
        super(database);
    }

    @Test
    public void withoutAKeyNothingIsWritten() {
        assertThat(office.keyBook.key().state()).isEqualTo(KeyState.NONE);
        assertThat(refusal(() -> office.book.duties())).isEqualTo("key-missing");
        assertThat(office.figureSource.definitions()).isEmpty();
    }

    @Test
    public void theFirstKeyIsForTheServiceAccountAlone() throws IOException {
        office.withAKey();

        assertThat(office.keyBook.key().state()).isEqualTo(KeyState.READY);
        assertThat(office.keyBook.key().guarded()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(office.keyBook.key().guarded()).isFalse();
    }

    @Test
    public void aKeyThatWasPutThereIsTakenIntoUse() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "k1=" + java.util.Base64.getEncoder().encodeToString(new byte[32]) + "\n");

        office.withAKey();

        assertThat(office.keyBook.key().keys())
                .singleElement()
                .satisfies(key -> assertThat(key.id()).isEqualTo("k1"));
        assertThat(office.fulfil("sp.04", "2026-01-01").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void aKeyIsNeverOverwritten() throws IOException {
        office.withAKey();
        byte[] before = Files.readAllBytes(file());

        assertThat(refusal(() -> office.keyBook.make())).isEqualTo("key-exists");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);

        Files.delete(file());
        assertThat(refusal(() -> office.keyBook.make()))
                .as("the database knows of one")
                .isEqualTo("key-exists");
        assertThat(file()).doesNotExist();
    }

    @Test
    public void takenAwayItIsMissedAndPutBackItAnswers() throws IOException {
        givenADuty();
        Path away = folder.getRoot().toPath().resolve("away");
        Files.move(file(), away);

        Unavailable missing = catchThrowableOfType(Unavailable.class, () -> office.book.duty("sp.04"));
        assertThat(missing.rule()).isEqualTo("key-missing");
        assertThat(missing.detail().sv()).contains("lägga tillbaka");
        assertThat(office.keyBook.key().state()).isEqualTo(KeyState.MISSING);
        assertThat(refusal(() -> office.rotate())).isEqualTo("key-missing");
        assertThat(office.figureSource.definitions()).isEmpty();
        office.round.run();
        assertThat(office.told).as("silent").isEmpty();

        Files.move(away, file());
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void aWrongKeyIsToldFromAMissingOne() throws IOException {
        givenADuty();
        String right = Files.readString(file());
        String id = office.keyBook.key().keys().get(0).id();
        Files.writeString(file(), id + "=" + java.util.Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        assertThat(refusal(() -> office.book.duties())).isEqualTo("key-wrong");

        Files.writeString(file(), "not a key file");
        assertThat(refusal(() -> office.book.duties())).isEqualTo("key-wrong");
        assertThat(refusal(() -> office.rotate())).isEqualTo("key-wrong");
        assertThat(Files.readString(file())).as("nothing is overwritten").isEqualTo("not a key file");

        Files.writeString(file(), right);
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void anotherKeySealsEverythingAlsoThePast() {
        givenADuty();
        String old = office.keyBook.key().keys().get(0).id();

        KeyView changed = office.rotate();

        assertThat(changed.state()).isEqualTo(KeyState.READY);
        assertThat(changed.keys()).hasSize(2);
        assertThat(changed.keys()).allSatisfy(key -> {
            if (key.id().equals(old)) {
                assertThat(key.retiredAt()).isNotNull();
                assertThat(key.texts()).isZero();
            } else {
                assertThat(key.texts()).as("present and past").isGreaterThanOrEqualTo(4);
            }
        });
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
        assertThat(keysInFile()).contains(old);
    }

    @Test
    public void whatACrashLeftBehindIsSealedByTheNextRound() {
        givenADuty();
        givenACrashAfterTheFirstText();

        assertThat(office.keyBook.key().state()).isEqualTo(KeyState.ROTATING);
        assertThat(office.book.duty("sp.04").words().regNo())
                .as("both keys are there")
                .isEqualTo("KS-2026/17");

        office.round.run();

        assertThat(office.keyBook.key().state()).isEqualTo(KeyState.READY);
        assertThat(office.keyBook.key().keys())
                .filteredOn(key -> key.retiredAt() != null)
                .singleElement()
                .satisfies(old -> assertThat(old.texts()).isZero());
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void anOldKeyIsForgottenWhenItSealsNothingAndAnHourHasPassed() {
        givenADuty();
        String old = office.keyBook.key().keys().get(0).id();
        office.rotate();

        office.keyBook.forget();
        assertThat(keysInFile()).as("another node may just be committing").contains(old);

        store.clock().set("2026-03-02T09:00:01Z");
        assertThat(office.keyBook.forget().keys()).hasSize(1);
        assertThat(keysInFile()).hasSize(1).doesNotContain(old);
        assertThat(office.book.duty("sp.04").words().regNo()).isEqualTo("KS-2026/17");
    }

    @Test
    public void aTextThatWasChangedInTheDatabaseIsSaidToBe() {
        givenADuty();
        JpaSealedTexts texts = new JpaSealedTexts(store.entities("security-protection"));
        String key = office.keyBook.key().keys().get(0).id();
        List<Place> places = store.work().read(() -> texts.some(key, 10));
        Place number = places.stream()
                .filter(place -> place.column().equals("REG_NO"))
                .findFirst()
                .orElseThrow();
        Place function = places.stream()
                .filter(place -> place.column().equals("RESPONSIBLE"))
                .findFirst()
                .orElseThrow();
        store.work().write(() -> texts.replace(number, function.sealed()));

        assertThat(refusal(() -> office.book.duty("sp.04"))).isEqualTo("text-broken");
    }

    private void givenADuty() {
        office.withAKey();
        office.fulfil("sp.04", "2026-01-01");
        office.book.renew("sp.04", nothingClassified(), office.seen("sp.04"));
    }

    /** As {@code rotate} does it, cut short. */
    private void givenACrashAfterTheFirstText() {
        ChangesHalfway halfway = new ChangesHalfway(office);
        halfway.changeTheKeyAndSealOneText(SealingKey.make());
    }

    private List<String> keysInFile() {
        try {
            return Files.readAllLines(file()).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of(office.keyFile.address());
    }
}
