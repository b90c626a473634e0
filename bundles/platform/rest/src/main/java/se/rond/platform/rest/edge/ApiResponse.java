// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer that can be broken off: what is on its way cannot be taken back, but half of it must not pass for the whole. */
public final class ApiResponse extends HttpServletResponseWrapper {

    private @Nullable Throwable broken;
    private @Nullable ServletOutputStream body;

    public ApiResponse(HttpServletResponse response) {
        super(response);
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
    }

    /** @throws IOException for the server to close the connection, if the answer was broken off */
    public void requireWhole() throws IOException {
        if (broken != null) {
            throw new IOException("the answer was broken off", broken);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    private final class Body extends ServletOutputStream {

        private final ServletOutputStream target;

        Body(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            if (broken == null) {
                target.write(value);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (broken == null) {
                target.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (broken == null) {
                target.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (broken == null) {
                target.close();
            }
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by the thread that serves the request");
        }
    }
}
