// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import se.rond.access.AccessControl;
import se.rond.access.PasswordConfirmation;
import se.rond.access.Place;
import se.rond.audit.AuditEntry;
import se.rond.audit.AuditTrail;
import se.rond.kernel.Forbidden;
import se.rond.kernel.NotFound;
import se.rond.kernel.Text;
import se.rond.kernel.TooLarge;
import se.rond.persistence.UnitOfWork;

/** What an administrator does with modules, and the trail of it. */
@Component(service = ModuleAdministration.class, immediate = true, configurationPid = "se.rond.modules")
@Designate(ocd = ModuleAdministration.Settings.class)
public final class ModuleAdministration {

    @ObjectClassDefinition(name = "%administration", localization = "OSGI-INF/l10n/modules")
    public @interface Settings {

        @AttributeDefinition(name = "%upload", description = "%upload.help")
        boolean uploadAllowed() default true;

        @AttributeDefinition(name = "%limit", description = "%limit.help")
        int uploadLimitMegabytes() default 64;
    }

    private final ModuleKeeper keeper;
    private final ModuleHealth health;
    private final AccessControl access;
    private final PasswordConfirmation confirmation;
    private final UnitOfWork work;
    private final AuditTrail trail;
    private final ModuleStates states;
    private final boolean uploadAllowed;
    private final long uploadLimitBytes;

    @Activate
    public ModuleAdministration(
            @Reference ModuleKeeper keeper,
            @Reference ModuleHealth health,
            @Reference AccessControl access,
            @Reference PasswordConfirmation confirmation,
            @Reference UnitOfWork work,
            @Reference AuditTrail trail,
            @Reference Clock clock,
            Settings settings) {
        this.keeper = keeper;
        this.health = health;
        this.access = access;
        this.confirmation = confirmation;
        this.work = work;
        this.trail = trail;
        this.states = new ModuleStates(health, clock);
        this.uploadAllowed = settings.uploadAllowed();
        this.uploadLimitBytes = settings.uploadLimitMegabytes() * 1024L * 1024L;
        keeper.journal().listen(this::recordHappening);
    }

    @Deactivate
    void stop() {
        keeper.journal().listen(null);
    }

    List<ModuleView> modules() {
        access.require(ModulePermissions.READ, Place.MUNICIPALITY);
        return keeper.modules().stream().map(this::view).toList();
    }

    ModuleView module(String id) {
        access.require(ModulePermissions.READ, Place.MUNICIPALITY);
        return view(require(id));
    }

    ModuleView start(String id) {
        KeptModule module = manage(id);
        record("modules.module.start", module, module.wanted(Wanted.RUNNING, module.since()));
        keeper.start(module);
        keeper.bundle(module).ifPresent(health::awaitWell);
        return module(id);
    }

    ModuleView stop(String id) {
        KeptModule module = manage(id);
        record("modules.module.stop", module, module.wanted(Wanted.STOPPED, module.since()));
        keeper.stop(module);
        return module(id);
    }

    ModuleView remove(String id) {
        KeptModule module = manage(id);
        record("modules.module.remove", module, module.wanted(Wanted.REMOVED, module.since()));
        keeper.remove(module);
        return module(id);
    }

    /**
     * Puts a jar in the place of the module of the same name, or adds a new module.
     *
     * @param password the caller's password, asked for again: an uploaded module is code that runs here
     */
    ModuleView upload(InputStream jar, @Nullable String password) {
        access.require(ModulePermissions.MANAGE, Place.MUNICIPALITY);
        if (!uploadAllowed) {
            throw new Forbidden(
                    "upload-switched-off",
                    new Text(
                            "Uppladdning av moduler är avstängd här. Lägg filen i deploy-mappen i stället.",
                            "Uploading modules is switched off here. Put the file into the deploy folder instead."));
        }
        confirmation.require(password);
        Path file = receive(jar);
        try {
            ModuleJar module = ModuleJar.read(file);
            requireFreeId(module);
            Optional<KeptModule> before = keeper.find(module.id());
            recordUpload(before.orElse(null), module);
            keeper.bundle(keeper.replace(module, file)).ifPresent(health::awaitWell);
            return module(module.id());
        } finally {
            discard(file);
        }
    }

    private KeptModule manage(String id) {
        access.require(ModulePermissions.MANAGE, Place.MUNICIPALITY);
        return require(id);
    }

    private KeptModule require(String id) {
        return keeper.find(id).orElseThrow(() -> new NotFound(new Text("Modulen", "The module"), id));
    }

    private void requireFreeId(ModuleJar jar) {
        boolean taken = keeper.isPlatform(jar.id())
                || keeper.modules().stream()
                        .anyMatch(other -> other.id().equals(jar.id())
                                && !other.symbolicName().equals(jar.symbolicName()));
        if (taken) {
            throw ModuleProblems.idTaken(jar.id());
        }
    }

    private Path receive(InputStream jar) {
        try {
            Path file = Files.createTempFile("rond-upload", ".jar");
            try (var out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 * 1024];
                long size = 0;
                for (int read = jar.read(buffer); read >= 0; read = jar.read(buffer)) {
                    size += read;
                    if (size > uploadLimitBytes) {
                        throw tooLarge();
                    }
                    out.write(buffer, 0, read);
                }
                return file;
            } catch (IOException | RuntimeException e) {
                discard(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TooLarge tooLarge() {
        long megabytes = uploadLimitBytes / 1024 / 1024;
        return new TooLarge(
                "jar-too-large",
                new Text(
                        "En modul får vara högst " + megabytes + " MB.",
                        "A module may be at most " + megabytes + " MB."));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModuleView view(KeptModule module) {
        Optional<Bundle> bundle = keeper.bundle(module);
        List<String> missing = bundle.map(health::missing).orElse(List.of());
        ModuleView.State state = states.of(module, bundle.orElse(null), missing);
        return new ModuleView(
                module.id(),
                bundle.map(ModuleBundles::name).orElse(module.name()),
                module.symbolicName(),
                module.version(),
                state,
                module.source(),
                module.since(),
                missing,
                bundle.map(Bundle::getBundleId).orElse(null),
                actions(state));
    }

    private static List<ModuleView.Action> actions(ModuleView.State state) {
        return switch (state) {
            case STARTING, RUNNING -> List.of(ModuleView.Action.STOP, ModuleView.Action.REMOVE);
            case STOPPED -> List.of(ModuleView.Action.START, ModuleView.Action.REMOVE);
            case FAILED -> List.of(ModuleView.Action.START, ModuleView.Action.STOP, ModuleView.Action.REMOVE);
            case REMOVED -> List.of(ModuleView.Action.START);
        };
    }

    private void recordHappening(ModuleJournal.Happening happening) {
        access.asSystem(() -> {
            record("modules.module.change", happening.before(), happening.after());
            return Boolean.TRUE;
        });
    }

    private void record(String action, @Nullable KeptModule before, KeptModule after) {
        work.write(() -> trail.record(AuditEntry.of(
                action, "module", after.id(), null, before == null ? Map.of() : values(before), values(after))));
    }

    private void recordUpload(@Nullable KeptModule before, ModuleJar jar) {
        Map<String, Object> after = Map.of("version", jar.version(), "sha256", jar.sha256(), "source", Source.UPLOAD);
        work.write(() -> trail.record(AuditEntry.of(
                "modules.module.upload", "module", jar.id(), null, before == null ? Map.of() : values(before), after)));
    }

    private static Map<String, Object> values(KeptModule module) {
        Map<String, Object> values = new TreeMap<>();
        values.put("version", module.version());
        values.put("wanted", module.wanted());
        values.put("source", module.source());
        values.put("sha256", module.sha256());
        return values;
    }
}
