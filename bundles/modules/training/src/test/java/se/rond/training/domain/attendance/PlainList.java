// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.rond.organisation.Person;
import se.rond.sheets.Sheet;
import se.rond.sheets.SheetRow;
import se.rond.sheets.Sheets;

/** Lists without quotes, in Windows-1252 with semicolons: what the platform makes of real files is shown there. */
public final class PlainList implements Sheets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static InputStream theTrainersList() {
        return resource("/attendance_fire_training_2025.csv");
    }

    /** Everybody whose employee number is in the trainer's list. */
    public static List<Person> itsPeople() {
        List<Person> people = new ArrayList<>();
        lines(resource("/people_of_the_list.csv"), StandardCharsets.UTF_8)
                .subList(1, 407)
                .forEach(line -> people.add(person(line.split(",", -1))));
        return people;
    }

    private static Person person(String[] cells) {
        return new Person(
                UUID.nameUUIDFromBytes(cells[0].getBytes(StandardCharsets.UTF_8)),
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                UUID.nameUUIDFromBytes("SKOLA".getBytes(StandardCharsets.UTF_8)),
                "",
                LocalDate.parse(cells[5]),
                day(cells[6]),
                false,
                1);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    @Override
    public Sheet read(InputStream file, int most) {
        byte[] sent = bytes(file);
        List<String> lines = new String(sent, WINDOWS).lines().toList();
        assertThat(lines).as("rows are limited").hasSizeLessThanOrEqualTo(most + 1);
        List<SheetRow> rows = IntStream.range(1, lines.size())
                .mapToObj(i -> new SheetRow(i + 1, cells(lines.get(i))))
                .toList();
        return new Sheet(cells(lines.get(0)), rows, sha256(sent));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }

    private static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }

    private static List<String> lines(InputStream file, Charset charset) {
        return new String(bytes(file), charset).lines().toList();
    }

    private static byte[] bytes(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream found = PlainList.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return found;
    }
}
