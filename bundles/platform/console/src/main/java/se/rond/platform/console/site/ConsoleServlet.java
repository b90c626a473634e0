// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.rond.platform.console.module.DeployedModules;

/** Everything outside {@code /api}: the shell at every address that a page may have, and the files that it is made of. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public final class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;
    private final transient Modules modules;
    private final transient Visitors visitors;

    /** What the modules have for whoever asks, by what they may do. */
    interface Modules {

        boolean mayHave(String path, Supplier<Optional<Set<String>>> permissions);

        Optional<DeployedModules.Found> file(String address, Supplier<Optional<Set<String>>> permissions);
    }

    private record Deployed(DeployedModules modules) implements Modules {

        @Override
        public boolean mayHave(String path, Supplier<Optional<Set<String>>> permissions) {
            return modules.mayHave(path, permissions);
        }

        @Override
        public Optional<DeployedModules.Found> file(String address, Supplier<Optional<Set<String>>> permissions) {
            return modules.file(address, permissions);
        }
    }

    @Activate
    public ConsoleServlet(BundleContext context, @Reference DeployedModules modules, @Reference Visitors visitors) {
        this(
                new Shell(FileTree.of(context.getBundle(), "shell"), FileTree.of(context.getBundle(), "vendor")),
                new Deployed(modules),
                visitors);
    }

    ConsoleServlet(Shell shell, Modules modules, Visitors visitors) {
        this.shell = shell;
        this.modules = modules;
        this.visitors = visitors;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = answer(path(request), () -> visitors.permissions(request));
        SiteFile file = answer.file();
        shell.policy().headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", answer.keep().header());
        if (answer.status() == 200) {
            String tag = '"' + file.hash() + '"';
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        send(answer.status(), file, request, response);
    }

    /** Refuses everything but reading, with the headers of every other answer. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            doGet(request, response);
        } else {
            shell.policy().headers().forEach(response::setHeader);
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /**
     * Address → answer. What is not a file is a page, also with a dot in it, and all pages are the shell: also where no module
     * that is deployed can have such a page, and the answer is a 404. What a module has that is kept apart there is not, to
     * whoever is not told of the module.
     */
    private Answer answer(String path, Supplier<Optional<Set<String>>> permissions) {
        if (path.equals("/api") || path.startsWith("/api/")) {
            return Answer.interfaceAway();
        }
        if (path.startsWith("/shell/") || path.startsWith("/v/")) {
            return shell.kept(path)
                    .map(file -> Answer.of(file, Answer.Keep.FOR_EVER))
                    .orElseGet(Answer::gone);
        }
        if (path.startsWith("/m/")) {
            return modules.file(path, permissions)
                    .map(found -> Answer.of(
                            found.file(), found.isForAll() ? Answer.Keep.FOR_EVER : Answer.Keep.FOR_EVER_BY_ONE))
                    .orElseGet(Answer::gone);
        }
        return shell.made(path)
                .map(file -> Answer.of(file, Answer.Keep.ASK))
                .orElseGet(() -> modules.mayHave(path, permissions)
                        ? Answer.of(shell.page(), Answer.Keep.ASK)
                        : Answer.noPage(shell.page()));
    }

    private static void send(int status, SiteFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(file.type());
        byte[] body = file.content();
        if (file.compressible()) {
            response.setHeader("Vary", "Accept-Encoding");
            if (acceptsGzip(request)) {
                response.setHeader("Content-Encoding", "gzip");
                body = file.compressed();
            }
        }
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
