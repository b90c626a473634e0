// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.rond.platform.rest.RunningApi.json;
import static se.rond.platform.rest.RunningApi.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class AnsweringTest {

    private static final String THINGS = "/api/things/v1/things";
    private static final String FIVE = THINGS + "/00000000-0000-0001-0000-000000000005";

    @ClassRule
    public static final RunningApi API = new RunningApi();

    @Before
    public void aModuleWith1203RowsRuns() {
        API.publish("things", new ThingsResource(API.access, 1203));
    }

    @Test
    public void aRecordIsItsComponentsAndNothingElse() {
        JsonNode view = json(read(FIVE));
        List<String> names = new ArrayList<>();
        view.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "id", "name", "state", "due", "made", "tags", "owner", "count", "comment", "period", "version");
        assertThat(view.path("state").asText()).isEqualTo("fixed_on_site");
        assertThat(view.path("due").asText()).isEqualTo("2026-03-31");
        assertThat(view.path("made").asText()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(view.path("period").asText()).isEqualTo("2026-Q1");
        assertThat(view.at("/name/sv").asText()).isEqualTo("Sak 5");
        assertThat(view.get("comment").isNull()).isTrue();
    }

    @Test
    public void twoResourcesShareTheirAddresses() {
        API.publish("shared", new ThingsResource(API.access, 3), new ThingActionsResource());
        String one = FIVE.replace("/api/things/", "/api/shared/");
        assertThat(API.send(API.request(one + "/start").POST(HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEqualTo("[\"started\"]");
        assertThat(read(one).statusCode()).isEqualTo(200);
        assertThat(read("/api/shared/v1/things").statusCode()).isEqualTo(200);
    }

    @Test
    public void aCookieKeepsAllThatItWasGiven() {
        API.publish("shared", new ThingActionsResource());
        assertThat(API.post("/api/shared/v1/things/sign-in", "application/json", "")
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValue("rond_session=secret; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    public void aListIsWalkedByItsLinks() {
        String address = THINGS + "?limit=500&state=open&day=";
        int rows = 0;
        int pages = 0;
        while (address != null) {
            HttpResponse<String> response = read(address);
            rows += json(response).path("items").size();
            pages++;
            String link = response.headers().firstValue("Link").orElse(null);
            assertThat(link == null).isEqualTo(json(response).path("next").isNull());
            address = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(rows).isEqualTo(1203);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    public void theLinkKeepsTheOtherParameters() {
        assertThat(read(THINGS + "?limit=1&state=open&day=2026-01-01").headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link)
                        .startsWith("<" + THINGS + "?")
                        .contains("limit=1")
                        .contains("state=open")
                        .contains("day=2026-01-01"));
    }

    @Test
    public void aProgramGetsEveryRowAsCsv() {
        HttpResponse<String> response =
                API.get(THINGS + "?limit=1", "Authorization", "Bearer reader", "Accept", "text/csv");
        String[] lines = response.body().split("\r\n");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(lines).hasSize(1204);
        assertThat(lines[0])
                .isEqualTo("id,name_sv,name_en,state,due,made,tags,owner_id,owner_code,count,comment,period,version");
        assertThat(lines[2])
                .isEqualTo("00000000-0000-0001-0000-000000000002,Sak 2,Thing 2,open,2026-03-31,2026-03-01T08:00:00Z,"
                        + "a|b,00000000-0000-0002-0000-000000000002,,-2,,2026-Q1,2");
    }

    @Test
    public void aPersonGetsAFileThatASpreadsheetReads() {
        HttpResponse<String> response = read(THINGS + "?format=csv");
        assertThat(response.body()).startsWith("\uFEFFid,");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"things.csv\"");
    }

    @Test
    public void aFormulaThatSomebodyTypedIsText() {
        assertThat(read(THINGS + "?format=csv").body()).contains("\"'=HYPERLINK(\"\"http://evil\"\")\"");
    }

    @Test
    public void anExportThatFailsMidwayBreaksOff() {
        assertThatThrownBy(() -> API.get(THINGS + "/broken-list?format=csv"))
                .hasRootCauseInstanceOf(java.io.IOException.class);
    }

    @Test
    public void anExportThatMayNotBeginIsRefused() {
        problem(API.get(THINGS + "?format=csv"), 401, "not-signed-in");
    }

    @Test
    public void aVersionIsTheTag() {
        HttpResponse<String> first = read(FIVE);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"5\"");
        HttpResponse<String> again = API.get(FIVE, "Authorization", "Bearer reader", "If-None-Match", "\"4\", W/\"5\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(API.get(FIVE, "Authorization", "Bearer reader", "If-None-Match", "\"4\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void aChangeNamesTheVersionItIsBasedOn() {
        problem(change(null), 428, "version-missing");
        problem(change("\"6\""), 412, "stale-version");
        problem(change("six"), 400, "if-match-unreadable");
        problem(change("W/\"7\""), 400, "if-match-weak");
        assertThat(change("\"7\"").statusCode()).isEqualTo(200);
        assertThat(change("\"7\"").headers().firstValue("ETag")).hasValue("\"7\"");
    }

    private static HttpResponse<String> change(String ifMatch) {
        HttpRequest.Builder request = API.request(FIVE)
                .header("Authorization", "Bearer writer")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"title\":\"t\",\"state\":\"open\",\"owners\":[],\"count\":1}"));
        return API.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private static HttpResponse<String> read(String address) {
        return API.get(address, "Authorization", "Bearer reader");
    }
}
