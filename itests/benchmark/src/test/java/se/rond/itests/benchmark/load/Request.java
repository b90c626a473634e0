// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request as it goes over the wire, made before the clock runs. */
public final class Request {

    private final byte[] bytes;

    private Request(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Request get(String path, Map<String, String> headers) {
        return of("GET", path, headers, "");
    }

    /** With a body of JSON, which may be empty. */
    public static Request of(String method, String path, Map<String, String> headers, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return new Request(all);
    }

    byte[] bytes() {
        return bytes;
    }
}
