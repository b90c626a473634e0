// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.features;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The distribution started without anything of ours; then each feature is installed alone and must become active with all
 * its bundles: what it needs, it brings. Only JUnit here: the rest of the test class path stays outside the framework.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FeaturesAloneIT {

    private static final String EMPTY =
            "bundle,config,deployer,diagnostic,feature,jaas,log,management,package,scr,service,shell,ssh,system";
    private static final long PATIENCE_MILLIS = 120_000;

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext framework;

    @Configuration
    public Option[] distribution() throws IOException {
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl(Path.of(System.getProperty("rond.distribution"))
                            .toUri()
                            .toString())
                    .karafVersion(System.getProperty("karaf.version"))
                    .name("rond")
                    .unpackDirectory(new File(System.getProperty("rond.installations"), "features"))
                    .useDeployFolder(false),
            editConfigurationFilePut("etc/org.apache.karaf.features.cfg", "featuresBoot", EMPTY),
            editConfigurationFilePut("etc/org.apache.felix.http.cfg", "org.osgi.service.http.port", port()),
            editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", port()),
            editConfigurationFilePut("etc/org.apache.karaf.management.cfg", "rmiRegistryPort", port()),
            editConfigurationFilePut("etc/org.apache.karaf.management.cfg", "rmiServerPort", port()),
            // the distribution is offline; what Pax Exam itself brings comes from the build's local repository
            editConfigurationFilePut(
                    "etc/org.ops4j.pax.url.mvn.cfg",
                    "org.ops4j.pax.url.mvn.localRepository",
                    System.getProperty("org.ops4j.pax.url.mvn.localRepository")),
            org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder(),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            composite(asTheStartScriptDoes())
        };
    }

    @Test
    public void everyFeatureBecomesActiveAlone() throws Exception {
        List<String> names = new ArrayList<>(List.of("rond-runtime", "rond-platform"));
        for (Feature feature : features.listFeatures()) {
            if (feature.getName().startsWith("rond-module-")) {
                names.add(feature.getName());
            }
        }
        assertFalse("no module among " + names, names.size() < 3);
        for (String name : names) {
            features.installFeature(name, EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
            thenEveryBundleIsActive(name);
            features.uninstallFeature(name);
        }
    }

    private void thenEveryBundleIsActive(String feature) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        TreeSet<String> waiting = notActive();
        while (!waiting.isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(100);
            waiting = notActive();
        }
        assertEquals("bundles that are not active with " + feature, new TreeSet<>(), waiting);
    }

    /** A module that somebody has to ask for waits, also where its feature is installed: that it runs then is shown elsewhere. */
    private TreeSet<String> notActive() {
        TreeSet<String> names = new TreeSet<>();
        Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .filter(bundle -> bundle.getHeaders().get("Rond-Module-Start") == null)
                .forEach(bundle -> names.add(bundle.getSymbolicName() + " in state " + bundle.getState()));
        return names;
    }

    private static String port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    /** Pax Exam writes its own java command: the options for the module system are read from {@code bin/karaf}. */
    private static Option[] asTheStartScriptDoes() throws IOException {
        List<Option> options = new ArrayList<>();
        Path script = Path.of(System.getProperty("rond.assembly"), "bin", "karaf");
        for (String line : Files.readAllLines(script)) {
            String option = line.strip()
                    .replaceAll("\\s*\\\\$", "")
                    .replace("\"${KARAF_HOME}/", "")
                    .replace("\"", "");
            if (option.startsWith("--")) {
                Stream.of(option.split("\\s+", 2)).forEach(part -> options.add(vmOption(part)));
            }
        }
        options.add(vmOption("-classpath"));
        options.add(vmOption(String.join(File.pathSeparator, "lib/jdk9plus/*", "lib/boot/*", "lib/endorsed/*")));
        return options.toArray(Option[]::new);
    }
}
