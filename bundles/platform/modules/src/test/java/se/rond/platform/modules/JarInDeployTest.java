// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import se.rond.kernel.Text;

/** The deployer puts a jar of the name and version of a bundle that is there into that bundle, at its old location. */
public class JarInDeployTest {

    private static final String NAME = "se.example.pools";
    private static final String OWN = KeptModule.LOCATION + NAME;

    @Test
    public void aJarOfTheSameVersionIsRecordedAsDeployed() throws IOException {
        givenTheDistributionsModuleRuns("1.2.0");
        Path dropped = givenInDeploy("pools.jar", "1.2.0");

        watch.adopt(bundle(OWN, "1.2.0"));

        KeptModule kept = journal.find(NAME).orElseThrow();
        assertThat(kept.source()).isEqualTo(Source.DEPLOY);
        assertThat(kept.sha256()).isEqualTo(ModuleJar.sha256(dropped));
        assertThat(watch.file(kept.location())).isEqualTo(dropped);
        assertThat(told).singleElement().satisfies(happening -> {
            assertThat(happening.before().source()).isEqualTo(Source.DISTRIBUTION);
            assertThat(happening.after()).isEqualTo(kept);
        });
    }

    @Test
    public void ofSeveralJarsTheOneChangedLastIsInTheBundle() throws IOException {
        givenTheDistributionsModuleRuns("1.2.0");
        Path old = givenInDeploy("a.jar", "1.2.0");
        Path fresh = givenInDeploy("b.jar", "1.2.0");
        givenInDeploy("c.jar", "1.3.0");
        assertThat(old.toFile().setLastModified(1_000_000)).isTrue();

        watch.adopt(bundle(OWN, "1.2.0"));

        assertThat(watch.file(journal.find(NAME).orElseThrow().location())).isEqualTo(fresh);
    }

    @Test
    public void whatWasUpdatedFromElsewhereLeavesTheRecordAsItWas() throws IOException {
        givenTheDistributionsModuleRuns("1.2.0");
        givenInDeploy("pools.jar", "1.3.0");

        watch.adopt(bundle(OWN, "1.2.0"));

        assertThat(journal.find(NAME).orElseThrow().source()).isEqualTo(Source.DISTRIBUTION);
        assertThat(told).isEmpty();
    }

    @Test
    public void theRecordIsOfTheBundleThatWasUpdatedInPlace() throws IOException {
        givenTheDistributionsModuleRuns("1.2.0");
        givenInDeploy("pools.jar", "1.2.0");
        watch.adopt(bundle(OWN, "1.2.0"));
        KeptModule kept = journal.find(NAME).orElseThrow();

        assertThat(watch.isOf(kept, bundle(OWN, "1.2.0"))).isTrue();
        assertThat(watch.isOf(kept, bundle(OWN, "1.1.0"))).isFalse();
    }

    @Test
    public void aBundleThatGaveWayToTheOneInDeployIsNotTheRecordedOne() throws IOException {
        Path dropped = givenInDeploy("pools.jar", "1.2.0");
        Bundle deployed = bundle(dropped.toFile().toURI().toString(), "1.2.0");
        installed.put(deployed.getLocation(), deployed);
        watch.adopt(deployed);
        KeptModule kept = journal.find(NAME).orElseThrow();

        assertThat(watch.isOf(kept, deployed)).isTrue();
        assertThat(watch.isOf(kept, bundle(OWN, "1.2.0"))).isFalse();
    }

    @Test
    public void clearingTakesEveryJarOfTheModuleAndNothingElse() throws IOException {
        givenInDeploy("a.jar", "1.2.0");
        givenInDeploy("b.jar", "1.3.0");
        Path other = directory.resolve("other.jar");
        jar(other, "se.example.stores", "1.2.0");
        Path settings = Files.writeString(directory.resolve("se.rond.cfg"), "a = b");

        assertThat(deploy.clear(NAME)).isTrue();

        assertThat(Files.list(directory)).containsExactlyInAnyOrder(other, settings);
        assertThat(deploy.clear(NAME)).isFalse();
    }

    @Test
    public void withoutAFolderNothingIsThere() throws IOException {
        DeployFolder none = new DeployFolder(directory.resolve("none"));

        assertThat(none.clear(NAME)).isFalse();
        assertThat(none.location(NAME, "1.2.0")).isEmpty();
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Map<String, Bundle> installed = new HashMap<>();
    private final List<ModuleJournal.Happening> told = new ArrayList<>();
    private final Worker worker = new Worker("test");
    private Path directory;
    private DeployFolder deploy;
    private ModuleJournal journal;
    private ModuleWatch watch;

    @Before
    public void watch() throws IOException {
        directory = folder.newFolder("deploy").toPath();
        deploy = new DeployFolder(directory);
        ModuleStore store = new ModuleStore(folder.newFolder("store").toPath());
        journal = new ModuleJournal(store, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
        journal.listen(told::add);
        BundleContext framework = framework();
        ModuleBundles bundles = new ModuleBundles(framework);
        watch = new ModuleWatch(framework, bundles, new ModuleInstaller(framework, bundles), journal, deploy, worker);
    }

    @After
    public void close() {
        worker.close();
    }

    private void givenTheDistributionsModuleRuns(String version) {
        journal.recorded(
                new ModuleJar(NAME, "pools", Text.same("Pools"), version, "abc", Wanted.RUNNING),
                Source.DISTRIBUTION,
                OWN);
    }

    private Path givenInDeploy(String file, String version) throws IOException {
        return jar(directory.resolve(file), NAME, version);
    }

    private static Path jar(Path file, String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes lines = manifest.getMainAttributes();
        lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.putValue("Bundle-SymbolicName", name);
        lines.putValue("Bundle-Version", version);
        lines.putValue("Rond-Module", name.substring(name.lastIndexOf('.') + 1));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private static Bundle bundle(String location, String version) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getSymbolicName" -> NAME;
                    case "getVersion" -> Version.parseVersion(version);
                    case "getLocation" -> location;
                    case "getState" -> Bundle.ACTIVE;
                    case "toString" -> NAME + " at " + location;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private BundleContext framework() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getBundle")) {
                        return installed.get((String) arguments[0]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
