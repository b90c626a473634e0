// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules that the distribution carries: every feature whose name begins with {@code rond-module-}. */
final class DistributionModules {

    private static final Logger LOG = LoggerFactory.getLogger(DistributionModules.class);
    private static final String PREFIX = "rond-module-";

    /** A jar of the distribution, fetched to a file that is discarded after use. */
    record Carried(ModuleJar jar, Path file) {

        void discard() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("{} stays behind", file, e);
            }
        }
    }

    private final FeaturesService features;

    DistributionModules(FeaturesService features) {
        this.features = features;
    }

    /** By symbolic name. */
    Map<String, Carried> carried() {
        Map<String, Carried> carried = new TreeMap<>();
        for (String address : addresses()) {
            try {
                Path file = ModuleInstaller.fetch(address);
                ModuleJar jar = ModuleJar.read(file);
                carried.put(jar.symbolicName(), new Carried(jar, file));
            } catch (IOException | RuntimeException e) {
                LOG.error("{} of the distribution cannot be read", address, e);
            }
        }
        return carried;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        try {
            for (Feature feature : features.listFeatures()) {
                if (feature.getName().startsWith(PREFIX)) {
                    feature.getBundles().forEach(bundle -> addresses.add(bundle.getLocation()));
                }
            }
        } catch (Exception e) { // the interface declares no narrower one
            LOG.error("the distribution's modules cannot be listed", e);
        }
        return addresses;
    }
}
