// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class SendingTest {

    private static final String THINGS = "/api/things/v1/things";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    private ThingsResource things;

    @Before
    public void aModuleWith1203RowsRuns() {
        things = new ThingsResource(API.access, 1203);
        API.publish("things", things);
    }

    @Test
    public void anExportIsNotedOnceAndAPageIsNot() {
        plain(THINGS + "?limit=5");
        assertThat(things.exports).hasValue(0);

        plain(THINGS + "?format=csv");
        plain(THINGS + "?format=xlsx");

        assertThat(things.exports).as("whatever its pages").hasValue(2);
    }

    @Test
    public void aShortAnswerGoesWholeWithItsLength() throws Exception {
        HttpResponse<byte[]> response = gzip(THINGS + "/caller");
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(response.body().length);
    }

    @Test
    public void aLongerOneGoesCompressedToWhoTakesThat() throws Exception {
        for (String address : new String[] {THINGS + "?limit=5", THINGS + "?limit=500", THINGS + "?format=csv"}) {
            HttpResponse<byte[]> response = gzip(address);
            assertThat(response.headers().firstValue("Content-Encoding"))
                    .as(address)
                    .hasValue("gzip");
            assertThat(response.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(new String(
                            new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(),
                            StandardCharsets.UTF_8))
                    .isEqualTo(plain(address));
        }
    }

    @Test
    public void whoDoesNotTakeItGetsItPlain() {
        assertThat(API.get(THINGS, "Authorization", "Bearer reader", "Accept-Encoding", "gzip;q=0, identity")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    public void parametersThatNobodyCanDecodeAreRefused() throws IOException {
        assertThat(raw("?limit=%zz")).startsWith("400 ").contains("\"rule\":\"query-unreadable\"");
        assertThat(raw("?limit=%ff")).startsWith("400 ").contains("\"rule\":\"query-unreadable\"");
        assertThat(raw("?limit=5%")).startsWith("400 ").contains("\"rule\":\"query-unreadable\"");
        assertThat(raw("/searched?word=%C3%A5|&limit=1")).startsWith("200 ");
    }

    /** With a query that a careful client would not send. */
    @SuppressWarnings("deprecation") // a URI would not take it
    private static String raw(String query) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(API.uri(THINGS) + query).openConnection();
        connection.setRequestProperty("Authorization", "Bearer reader");
        int status = connection.getResponseCode();
        InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        return status + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String plain(String address) {
        return API.get(address, "Authorization", "Bearer reader").body();
    }

    private static HttpResponse<byte[]> gzip(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        API.request(address)
                                .header("Authorization", "Bearer reader")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
