// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpTester;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.After;
import org.junit.Test;

public class TransportTest {

    @Test
    public void plainHttpOnThisMachineIsAnswered() throws Exception {
        givenAServerThatIsReachedAt("127.0.0.1", Set.of());
        assertThat(whenAsked("").getContent()).isEqualTo("http from 192.0.2.9");
    }

    @Test
    public void plainHttpFromAnywhereElseIsRefused() throws Exception {
        givenAServerThatIsReachedAt("192.0.2.1", Set.of());
        HttpTester.Response response = whenAsked("");
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.get("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.getContent()).contains("\"rule\":\"tls-required\"");
    }

    @Test
    public void whoeverClaimsToBeAProxyIsNotBelieved() throws Exception {
        givenAServerThatIsReachedAt("192.0.2.1", Set.of("192.0.2.77"));
        assertThat(whenAsked("X-Forwarded-Proto: https\r\n").getStatus()).isEqualTo(403);
    }

    @Test
    public void aTrustedProxyThatSawTlsIsBelieved() throws Exception {
        givenAServerThatIsReachedAt("192.0.2.1", Set.of("192.0.2.9"));
        HttpTester.Response response =
                whenAsked("X-Forwarded-Proto: https\r\nX-Forwarded-For: 10.0.0.1, 203.0.113.5\r\n");
        assertThat(response.getContent()).isEqualTo("https from 203.0.113.5");
        assertThat(response.get("Strict-Transport-Security")).isNotNull();
    }

    @Test
    public void aTrustedProxyThatSawNoTlsIsRefusedLikeAnybody() throws Exception {
        givenAServerThatIsReachedAt("192.0.2.1", Set.of("192.0.2.9"));
        assertThat(whenAsked("X-Forwarded-Proto: http\r\n").getStatus()).isEqualTo(403);
    }

    @Test
    public void loopbackIsWhatOnlyThisMachineReaches() {
        assertThat(Loopback.is("127.0.0.1")).isTrue();
        assertThat(Loopback.is("127.8.8.8")).isTrue();
        assertThat(Loopback.is("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(Loopback.is("[::1]")).isTrue();
        assertThat(Loopback.is("192.168.1.10")).isFalse();
        assertThat(Loopback.is("0.0.0.0")).isFalse();
        assertThat(Loopback.is("localhost")).isFalse();
        assertThat(Loopback.is("fe80::1%eth0")).isFalse();
        assertThat(Loopback.is(null)).isFalse();
    }

    private final Server server = new Server();
    private LocalConnector connector;

    private void givenAServerThatIsReachedAt(String local, Set<String> trusted) throws Exception {
        connector = new LocalConnector(server);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(
                (request, response, chain) ->
                        chain.doFilter(new Reached((HttpServletRequest) request, local), response),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new TransportFilter(trusted)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Mirror()), "/");
        server.setHandler(context);
        server.start();
    }

    private HttpTester.Response whenAsked(String headers) throws Exception {
        return HttpTester.parseResponse(
                connector.getResponse("GET /api/x HTTP/1.1\r\nHost: rond\r\n" + headers + "Connection: close\r\n\r\n"));
    }

    @After
    public void stop() throws Exception {
        server.stop();
    }

    /** A connection from 192.0.2.9 to an address of ours. */
    private static final class Reached extends jakarta.servlet.http.HttpServletRequestWrapper {

        private final String local;

        Reached(HttpServletRequest request, String local) {
            super(request);
            this.local = local;
        }

        @Override
        public String getLocalAddr() {
            return local;
        }

        @Override
        public String getRemoteAddr() {
            return "192.0.2.9";
        }
    }

    private static final class Mirror extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getScheme() + " from " + request.getRemoteAddr());
        }
    }
}
