// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held back until it is clear that it will be one: a short one is sent whole, with its length; a longer
 * one goes compressed to whoever takes that. What is on its way cannot be taken back, but it can be broken off, so that
 * half of it does not pass for the whole.
 */
public final class ApiResponse extends HttpServletResponseWrapper {

    private final boolean compressible;
    private @Nullable AnswerBody body;
    private @Nullable Throwable broken;

    /** @param acceptEncoding of the request */
    public ApiResponse(HttpServletResponse response, @Nullable String acceptEncoding) {
        super(response);
        this.compressible =
                acceptEncoding != null && acceptEncoding.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    /** The same, from within an endpoint, which may have been handed a wrapper around it. */
    public static ApiResponse of(ServletResponse response) {
        ServletResponse inner = response;
        while (!(inner instanceof ApiResponse)) {
            if (!(inner instanceof HttpServletResponseWrapper wrapper)) {
                throw new IllegalStateException("not a response of the API");
            }
            inner = wrapper.getResponse();
        }
        return (ApiResponse) inner;
    }

    /** Sends nothing more, not even the end. */
    public void breakOff(Throwable why) {
        broken = why;
        if (body != null) {
            body.breakOff();
        }
    }

    /**
     * Where the caller has gone there is nobody to tell, and nothing that anybody did wrong.
     *
     * @throws IOException for the server to close the connection, if the answer was broken off
     */
    public void finish() throws IOException {
        try {
            end();
        } catch (IOException unfinished) {
            if (!isAbandoned()) {
                throw unfinished;
            }
        }
    }

    private void end() throws IOException {
        if (broken != null) {
            throw new IOException("the answer was broken off", broken);
        }
        if (body != null) {
            body.close();
        }
    }

    /** Whether the caller has gone before the end of the answer. */
    public boolean isAbandoned() {
        return body != null && body.isAbandoned();
    }

    boolean isCompressible() {
        String type = getContentType();
        return compressible
                && type != null
                && (type.contains("json") || type.startsWith("text/"))
                && !containsHeader("Content-Encoding")
                && !containsHeader("Content-Length");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new AnswerBody(this, (HttpServletResponse) getResponse());
        }
        return body;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        if (body != null) {
            body.clear();
        }
    }

    @Override
    public void flushBuffer() {
        // when there is enough of it, or when it is whole
    }

    /** The body is counted when it is known. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}
}
