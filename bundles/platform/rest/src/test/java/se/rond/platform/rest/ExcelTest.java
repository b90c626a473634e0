// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class ExcelTest {

    private static final String THINGS = "/api/things/v1/things";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    @Before
    public void aModuleWith1203RowsRuns() {
        API.publish("things", new ThingsResource(API.access, 1203));
    }

    @Test
    public void everyRowHasTheColumnsOfTheCsv() throws Exception {
        List<Row> rows = rows(read(THINGS + "?limit=1&format=xlsx"));
        assertThat(rows).hasSize(1204);
        assertThat(rows.get(0).stream().map(cell -> cell.asString()))
                .containsExactly(API.get(THINGS + "?limit=1", "Authorization", "Bearer reader", "Accept", "text/csv")
                        .body()
                        .split("\r\n")[0]
                        .split(","));
        assertThat(rows.get(1203).getCellText(1)).isEqualTo("Sak 1203");
    }

    @Test
    public void numbersAndTimesAreNotText() throws Exception {
        Row row = rows(read(THINGS + "?format=xlsx")).get(2);
        assertThat(row.getCell(9).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(9))
                .hasValueSatisfying(count -> assertThat(count).isEqualByComparingTo("-2"));
        assertThat(row.getCellAsDate(4))
                .hasValueSatisfying(due -> assertThat(due).isEqualTo("2026-03-31T00:00:00"));
        assertThat(row.getCellAsDate(5))
                .hasValueSatisfying(made -> assertThat(made).isEqualTo("2026-03-01T09:00:00"));
        assertThat(row.getCellText(6)).isEqualTo("a|b");
    }

    @Test
    public void aFormulaThatSomebodyTypedIsText() throws Exception {
        HttpResponse<byte[]> response = read(THINGS + "?format=xlsx");
        assertThat(rows(response).get(1).getCellText(10)).isEqualTo("'=HYPERLINK(\"http://evil\")");
        assertThat(sheet(response)).doesNotContain("<f>").doesNotContain("<f ");
    }

    @Test
    public void theHeadingStaysInSight() throws Exception {
        HttpResponse<byte[]> response = read(THINGS + "?format=xlsx");
        assertThat(sheet(response)).contains("ySplit=\"1\"").contains("state=\"frozen\"");
        try (ReadableWorkbook workbook = workbook(response)) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("things");
        }
    }

    @Test
    public void aProgramAsksByAcceptAndAPersonByALink() throws Exception {
        HttpResponse<byte[]> asked = read(THINGS, "Accept", TYPE);
        HttpResponse<byte[]> linked = read(THINGS + "?format=xlsx");
        assertThat(sheet(asked)).isEqualTo(sheet(linked));
        assertThat(linked.headers().firstValue("Content-Type")).hasValue(TYPE);
        assertThat(linked.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"things.xlsx\"");
    }

    @Test
    public void whatIsNoListIsNoWorkbook() {
        problem(API.get(THINGS + "/1", "Accept", TYPE, "Authorization", "Bearer reader"), 406, "format-not-offered");
        problem(API.get(THINGS + "?format=ods", "Authorization", "Bearer reader"), 400, "parameter-unreadable");
    }

    @Test
    public void anExportThatFailsMidwayIsNoWorkbook() throws Exception {
        int status;
        try {
            status = read(THINGS + "/broken-list?format=xlsx").statusCode();
        } catch (IOException brokenOff) {
            return;
        }
        assertThat(status).as("nothing had been sent yet").isEqualTo(500);
    }

    private static HttpResponse<byte[]> read(String address, String... headers) throws Exception {
        var request = API.request(address).header("Authorization", "Bearer reader");
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static ReadableWorkbook workbook(HttpResponse<byte[]> response) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(response.body()));
    }

    private static List<Row> rows(HttpResponse<byte[]> response) throws IOException {
        try (ReadableWorkbook workbook = workbook(response)) {
            return new ArrayList<>(workbook.getFirstSheet().read());
        }
    }

    /** By the directory at its end, as spreadsheets read it. */
    private static String sheet(HttpResponse<byte[]> response) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        Files.write(file, response.body());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
