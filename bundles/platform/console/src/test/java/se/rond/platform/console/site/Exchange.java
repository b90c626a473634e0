// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without a server: the few methods of the servlet interfaces that are used. */
final class Exchange {

    final Map<String, String> asked = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;
    String type = "";

    static Exchange of(ConsoleServlet servlet, String method, String path, String... askedHeaders) throws IOException {
        Exchange exchange = new Exchange();
        for (int i = 0; i < askedHeaders.length; i += 2) {
            exchange.asked.put(askedHeaders[i], askedHeaders[i + 1]);
        }
        servlet.service(exchange.request(method, path), exchange.response());
        return exchange;
    }

    private HttpServletRequest request(String method, String path) {
        return fake(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getHeader" -> asked.get((String) args[0]);
            case "getCookies" -> cookies();
            default -> null;
        });
    }

    private Cookie @Nullable [] cookies() {
        String[] said = asked.getOrDefault("Cookie", "").split("=", 2);
        return said.length < 2 ? null : new Cookie[] {new Cookie("another", "x"), new Cookie(said[0], said[1])};
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, args) -> {
            switch (name) {
                case "setHeader" -> headers.put((String) args[0], (String) args[1]);
                case "setStatus" -> status = (int) args[0];
                case "setContentType" -> type = (String) args[0];
                case "setContentLength" -> headers.put("Content-Length", args[0].toString());
                default -> {}
            }
            return name.equals("getOutputStream") ? out() : null;
        });
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }

    private interface Method {
        Object call(String name, Object[] args);
    }

    private static <T> T fake(Class<T> type, Method method) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, args) -> method.call(called.getName(), args)));
    }
}
