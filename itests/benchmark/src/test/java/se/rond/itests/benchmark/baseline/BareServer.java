// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.baseline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** {@code GET /?org=7} lists, {@code POST /} creates. Arguments: the database's address and how many records it gets. */
public final class BareServer extends Handler.Abstract {

    private static final int THREADS = 40;

    private final BareDatabase database;
    private final ThreadLocal<BareRecords> records = ThreadLocal.withInitial(this::connect);

    private BareServer(BareDatabase database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        BareDatabase database = new BareDatabase(arguments[0]);
        database.fill(Integer.parseInt(arguments[1]));
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new BareServer(database));
        server.start();
        System.out.println("port " + connector.getLocalPort());
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String answer;
        if (request.getMethod().equals("GET")) {
            int org = Integer.parseInt(Request.extractQueryParameters(request).getValue("org"));
            answer = records.get().list(org, Long.MAX_VALUE);
        } else {
            ByteBuffer body = Content.Source.asByteBuffer(request);
            answer = records.get().create(StandardCharsets.UTF_8.decode(body).toString());
            response.setStatus(201);
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private BareRecords connect() {
        try {
            return new BareRecords(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
