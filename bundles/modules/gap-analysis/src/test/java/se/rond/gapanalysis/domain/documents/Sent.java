// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Files as somebody sends them. */
public final class Sent extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private int files;

    @Override
    protected void before() throws Throwable {
        folder.create();
    }

    @Override
    protected void after() {
        folder.delete();
    }

    public Document file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8, Limits.DEFAULT);
    }

    public Document file(String name, String content, Limits limits) {
        return file(name, content, StandardCharsets.UTF_8, limits);
    }

    public Document file(String name, String content, Charset charset, Limits limits) {
        try {
            Path path = folder.getRoot().toPath().resolve(files++ + ".tmp");
            Files.write(path, content.getBytes(charset));
            return new Document(name, path, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
