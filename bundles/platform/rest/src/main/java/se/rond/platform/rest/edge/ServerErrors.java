// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.osgi.service.component.annotations.Component;

/**
 * What the server refuses by itself, before any servlet (an address with {@code %2F} in it, headers without end), is a
 * problem as well and no page of HTML. A factory of connectors is the one place where Felix lets us meet its server.
 */
@Component
public final class ServerErrors implements ConnectorFactory {

    @Override
    public Connector createConnector(Server server) {
        server.setErrorHandler(new ServerProblems());
        return new Closed(server);
    }

    /** Felix wants a connector in return, and one of this type: it never opens. */
    private static final class Closed extends ServerConnector {

        Closed(Server server) {
            super(server, 0, 1);
            setHost("127.0.0.1");
        }

        @Override
        protected void doStart() {
            // opens nothing
        }

        @Override
        protected void doStop() {
            // nothing was opened
        }
    }
}
