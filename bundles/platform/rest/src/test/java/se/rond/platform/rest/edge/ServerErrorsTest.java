// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpTester;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ServerErrorsTest {

    private final Server server = new Server();
    private LocalConnector connector;
    private Connector opened;

    @Before
    public void aServerThatWeMet() throws Exception {
        connector = new LocalConnector(server);
        server.addConnector(connector);
        server.start();
        opened = new ServerErrors().createConnector(server); // as Felix does: when the server runs
        server.addConnector(opened);
        opened.start();
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    @Test
    public void nothingIsOpenedForIt() throws Exception {
        assertThat(((ServerConnector) opened).getLocalPort()).isNegative();
        opened.stop();
        server.removeConnector(opened);
    }

    @Test
    public void anAddressThatTheServerRefusesIsAProblem() throws Exception {
        for (String address : new String[] {"/api/a%2Fb", "/api/%00", "/api/%ff", "/api/a%", "/api//b"}) {
            HttpTester.Response response = whenAsked(address, "Accept: text/html\r\nAccept-Language: en\r\n");
            assertThat(response.getStatus()).as(address).isIn(400, 404);
            assertThat(response.get("Content-Type")).as(address).isEqualTo("application/problem+json");
            assertThat(response.getContent()).contains("\"type\":\"urn:rond:problem:");
        }
    }

    @Test
    public void whateverTheMethodTheRefusalHasABody() throws Exception {
        for (String method : new String[] {"GET", "POST", "PUT", "DELETE", "PATCH"}) {
            HttpTester.Response response = HttpTester.parseResponse(
                    connector.getResponse(method + " /api/a%2Fb HTTP/1.1\r\nHost: rond\r\nConnection: close\r\n\r\n"));
            assertThat(response.get("Content-Type")).as(method).isEqualTo("application/problem+json");
            assertThat(response.getContent()).as(method).contains("\"rule\":\"");
        }
    }

    @Test
    public void whatCouldNotBeReadClosesTheConnectionAndSaysSo() throws Exception {
        HttpTester.Response response =
                HttpTester.parseResponse(connector.getResponse("GET /api/%00 HTTP/1.1\r\nHost: rond\r\n\r\n"));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.get("Connection")).isEqualTo("close");
        assertThat(response.getContent()).contains("\"instance\":\"/\"");
    }

    @Test
    public void headersWithoutEndAreAProblem() throws Exception {
        HttpTester.Response response = whenAsked("/api/x", "X-Long: " + "x".repeat(100_000) + "\r\n");
        assertThat(response.getStatus()).isEqualTo(431);
        assertThat(response.getContent()).contains("\"rule\":\"request-unreadable\"");
    }

    @Test
    public void anAddressThatNoServletHasIsAProblem() throws Exception {
        assertThat(whenAsked("/nowhere", "").getContent()).contains("\"rule\":\"unknown-address\"");
    }

    private HttpTester.Response whenAsked(String address, String headers) throws Exception {
        return HttpTester.parseResponse(connector.getResponse(
                "GET " + address + " HTTP/1.1\r\nHost: rond\r\n" + headers + "Connection: close\r\n\r\n"));
    }
}
