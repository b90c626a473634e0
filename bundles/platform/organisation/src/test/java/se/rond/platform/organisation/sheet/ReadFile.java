// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.rond.kernel.Problem;
import se.rond.organisation.OrganisationImport.Format;
import se.rond.organisation.OrganisationImport.RowError;

/** A file that is read, and what was wrong with it. */
abstract class ReadFile {

    static final Column CODE = Column.required("code", "kod");

    static final Column NAME = Column.required("name", "namn", "benämning");

    static final Column FROM = Column.optional("valid_from", "giltig_från");

    static final Column AREA = Column.optional("area_m2", "yta");

    static final Column PERSONS = Column.optional("max_persons");

    static final Column SLEEPING = Column.optional("sleeping", "sovande");

    final List<String> read = new ArrayList<>();

    Faults faults = new Faults();

    int rows;

    void whenRead(String file) {
        whenRead(file.getBytes(StandardCharsets.UTF_8));
    }

    void whenRead(byte[] file) {
        faults = new Faults();
        try (UploadedFile received = UploadedFile.receive(new ByteArrayInputStream(file))) {
            rows = new SheetFile(received, Format.CSV)
                    .read(List.of(CODE, NAME, FROM, AREA, PERSONS, SLEEPING), faults, row -> {
                        String code = row.code(CODE, 20);
                        String name = row.required(NAME, 160);
                        LocalDate from = row.optionalDate(FROM);
                        Integer area = row.optionalRounded(AREA);
                        Integer persons = row.optionalWhole(PERSONS);
                        Boolean sleeping = row.truth(SLEEPING, row.optional(SLEEPING, 20));
                        if (row.isSound()) {
                            read.add(java.util.stream.Stream.of(row.line(), code, name, from, area, persons, sleeping)
                                    .filter(java.util.Objects::nonNull)
                                    .map(Object::toString)
                                    .collect(java.util.stream.Collectors.joining(" ")));
                        }
                    });
        }
    }

    Problem thenRefused(byte[] file, Format format) {
        return catchThrowableOfType(Problem.class, () -> {
            try (UploadedFile received = UploadedFile.receive(new ByteArrayInputStream(file))) {
                new SheetFile(received, format).read(List.of(CODE, NAME), new Faults(), row -> {});
            }
        });
    }

    List<String> rules() {
        return faults.errors().stream().map(RowError::rule).toList();
    }
}
