// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.kernel.RuleBroken;
import se.rond.securityprotection.domain.KeyFile;
import se.rond.securityprotection.domain.KeyRing;
import se.rond.securityprotection.domain.SealingKey;

/** A text file, one key a line: {@code name=base64 of 32 bytes}. Lines that begin with {@code #} are for people. */
@Component(configurationPid = "se.rond.securityprotection.key")
@Designate(ocd = GuardedKeyFile.Settings.class)
public final class GuardedKeyFile implements KeyFile {

    @ObjectClassDefinition(
            id = "se.rond.securityprotection.key",
            name = "%key",
            description = "%key.help",
            localization = "OSGI-INF/l10n/securityprotection")
    public @interface Settings {

        @AttributeDefinition(name = "%file", description = "%file.help")
        String file() default "keys/security-protection.key";
    }

    private static final String OWN = "rw-------";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,20}");
    private static final String HEAD =
            "# Rond, security protection. Who has this file and the database can read it all.";

    private final Path file;

    @Activate
    public GuardedKeyFile(Settings settings) {
        this(Path.of(settings.file()));
    }

    private GuardedKeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** No public constructor: of two with as many parameters the container may take the wrong one first. */
    public static GuardedKeyFile at(Path file) {
        return new GuardedKeyFile(file);
    }

    @Override
    public Optional<KeyRing> read() throws Unreadable {
        List<SealingKey> keys = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(key(line));
                }
            }
            return Optional.of(KeyRing.of(keys));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | IllegalStateException unusable) {
            throw new Unreadable();
        }
    }

    private static SealingKey key(String line) throws Unreadable {
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals).strip();
        byte[] key = Base64.getDecoder().decode(line.substring(equals + 1).strip());
        if (!NAME.matcher(name).matches() || key.length != SealingKey.BYTES) {
            throw new Unreadable();
        }
        return SealingKey.of(name, key);
    }

    @Override
    public void create(SealingKey key) {
        try {
            directory();
            Path next = written(List.of(key));
            try {
                Files.createLink(file, next); // fails if there is one, and is whole at once
            } catch (UnsupportedOperationException noLinks) {
                Files.move(next, file);
            } finally {
                Files.deleteIfExists(next);
            }
            settle();
        } catch (FileAlreadyExistsException faster) {
            throw new RuleBroken(
                    "key-exists",
                    "Någon annan har just skapat nyckeln. Läs om sidan.",
                    "Somebody else has just made the key. Read the page again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), only(OWN));
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw running();
            }
            return work.get();
        } catch (OverlappingFileLockException heldHere) {
            throw running();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBroken running() {
        return new RuleBroken(
                "key-rotation-running",
                "Någon annan byter nyckel just nu. Vänta en stund och läs om sidan.",
                "Somebody else is changing the key just now. Wait a while and read the page again.");
    }

    @Override
    public void replace(Collection<SealingKey> keys) {
        try {
            Files.move(written(keys), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle();
            sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A crash of the machine must not bring the former file back: the database knows the new key by then. */
    private void settle() throws IOException {
        if (isPosix()) {
            try (FileChannel directory = FileChannel.open(parent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    /** What a crash left half written has keys in it as well. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent(), this::isHalfWritten)) {
            for (Path one : left) {
                Files.deleteIfExists(one);
            }
        }
    }

    private boolean isHalfWritten(Path beside) {
        String name = beside.getFileName().toString();
        return name.startsWith(file.getFileName() + "-") && name.endsWith(".tmp");
    }

    private void directory() throws IOException {
        Path directory = parent();
        if (!Files.exists(directory)) {
            Files.createDirectories(directory, only("rwx------"));
        }
    }

    private Path parent() {
        Path parent = file.getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private Path written(Collection<SealingKey> keys) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (SealingKey key : keys) {
            text.append(key.id())
                    .append('=')
                    .append(Base64.getEncoder().encodeToString(key.secret().getEncoded()))
                    .append('\n');
        }
        Path next = Files.createTempFile(parent(), file.getFileName() + "-", ".tmp", only(OWN));
        Files.writeString(next, text);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true); // a crash must not leave rows sealed by a key that never reached the disk
        }
        return next;
    }

    private FileAttribute<?>[] only(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public String address() {
        return file.toString();
    }

    @Override
    public @Nullable Boolean isGuarded() {
        if (!isPosix() || !Files.exists(file)) {
            return null;
        }
        try {
            Set<PosixFilePermission> allowed = PosixFilePermissions.fromString(OWN);
            return allowed.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return null;
        }
    }
}
