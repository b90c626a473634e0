// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.Test;

/** Two builds of a commit make the same archives, byte for byte: nothing in them may tell when they were built. */
public class ReproducibleArchivesTest {

    private static final Path ASSEMBLY = Path.of("../../karaf-assembly/target");

    /** As java.util.Properties writes it on top of a file. */
    private static final Pattern DATE = Pattern.compile("#\\w{3} \\w{3} \\d{2} \\d{2}:\\d{2}:\\d{2} .*\\d{4}");

    @Test
    public void everyEntryOfTheZipCarriesTheSameTime() throws Exception {
        LocalDateTime given = LocalDateTime.ofInstant(givenTime(), ZoneOffset.UTC);
        try (ZipFile zip = new ZipFile(ASSEMBLY.resolve("rond-0.1.0.zip").toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();

            assertThat(entries)
                    .hasSizeGreaterThan(300)
                    .allSatisfy(entry ->
                            assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(given));
            assertThat(entries.stream().map(ZipEntry::getName))
                    .contains("rond-0.1.0/bin/karaf", "rond-0.1.0/etc/config.properties")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    public void everyEntryOfTheTarCarriesTheSameTimeAndWhatIsRunMayBeRun() throws Exception {
        long given = givenTime().getEpochSecond();
        List<Header> headers = headers(ASSEMBLY.resolve("rond-0.1.0.tar.gz"));

        assertThat(headers)
                .hasSizeGreaterThan(300)
                .allSatisfy(header -> assertThat(header)
                        .as(header.name())
                        .extracting(Header::time, Header::owner, Header::group)
                        .containsExactly(given, 0L, 0L));
        assertThat(headers)
                .filteredOn(
                        header -> (header.mode() & 0100) != 0 && !header.name().endsWith("/"))
                .extracting(Header::name)
                .contains(
                        "rond-0.1.0/bin/karaf", "rond-0.1.0/bin/start", "rond-0.1.0/bin/stop", "rond-0.1.0/bin/client")
                .allMatch(name -> name.startsWith("rond-0.1.0/bin/"));
    }

    @Test
    public void noSettingsTellWhenTheyWereWritten() throws Exception {
        try (Stream<Path> files = Files.walk(ASSEMBLY.resolve("assembly/etc"))) {
            List<Path> settings = files.filter(Files::isRegularFile).toList();

            assertThat(settings)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContainPattern(DATE));
        }
    }

    private static Instant givenTime() throws IOException, XmlPullParserException {
        try (Reader pom = new FileReader("../../pom.xml", StandardCharsets.UTF_8)) {
            return Instant.parse(
                    new MavenXpp3Reader().read(pom).getProperties().getProperty("project.build.outputTimestamp"));
        }
    }

    private record Header(String name, long mode, long owner, long group, long time) {}

    /** POSIX 1003.1: a header of 512 bytes with numbers in octal, then the content, filled up to 512. */
    private static List<Header> headers(Path archive) throws IOException {
        List<Header> headers = new ArrayList<>();
        byte[] block = new byte[512];
        try (DataInputStream tar = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive), 1 << 16)))) {
            for (tar.readFully(block); block[0] != 0; tar.readFully(block)) {
                headers.add(new Header(
                        text(block, 0, 100),
                        octal(block, 100, 8),
                        octal(block, 108, 8),
                        octal(block, 116, 8),
                        octal(block, 136, 12)));
                tar.skipNBytes((octal(block, 124, 12) + 511) / 512 * 512);
            }
        }
        return headers;
    }

    private static long octal(byte[] block, int from, int length) {
        return Long.parseLong(text(block, from, length).trim(), 8);
    }

    private static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }
}
