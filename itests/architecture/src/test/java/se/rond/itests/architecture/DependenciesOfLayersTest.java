// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What the build lets into each layer's class path: every rule with canaries that it must stop. */
public class DependenciesOfLayersTest {

    @Test
    public void aContractTakesNoTechnology() {
        Gate gate = Gate.of("bundles/contracts/pom.xml", "layer");

        stops(gate, "jakarta.ws.rs:jakarta.ws.rs-api:4.0.0:provided");
        stops(gate, "com.fasterxml.jackson.core:jackson-databind:2.22.4:compile");
        stops(gate, "org.osgi:osgi.core:8.0.0:provided");
        stops(gate, "se.rond.platform:rest:0.1.0:provided");
        stops(gate, "se.rond.modules:fire-safety:0.1.0:provided");
        letsThrough(gate, "se.rond.contracts:kernel:0.1.0:provided");
        letsThrough(gate, "org.osgi:org.osgi.annotation.versioning:1.1.2:provided");
        letsThrough(gate, "org.assertj:assertj-core:3.27.7:test");
    }

    @Test
    public void aModuleTakesNoSiblingNoPlatformNoTechnology() {
        Gate gate = Gate.of("bundles/modules/pom.xml", "layer");

        stops(gate, "se.rond.modules:training:0.1.0:provided");
        stops(gate, "se.rond.platform:persistence:0.1.0:compile");
        stops(gate, "org.apache.cxf:cxf-core:4.2.3:provided");
        stops(gate, "org.apache.derby:derby:10.16.1.1:provided");
        stops(gate, "org.apache.karaf.shell:org.apache.karaf.shell.core:4.4.10:provided");
        stops(gate, "org.osgi:osgi.core:8.0.0:provided");
        stops(gate, "org.eclipse.persistence:org.eclipse.persistence.jpa:5.0.0:compile");
        stops(gate, "com.google.zxing:core:3.5.3:provided");
        letsThrough(gate, "se.rond.contracts:followup:0.1.0:provided");
        letsThrough(gate, "jakarta.persistence:jakarta.persistence-api:3.2.0:provided");
        letsThrough(gate, "se.rond.platform:persistence:0.1.0:test");
    }

    @Test
    public void thePlatformTakesNoModule() {
        Gate gate = Gate.of("bundles/platform/pom.xml", "layer");

        stops(gate, "se.rond.modules:fire-safety:0.1.0:provided");
        stops(gate, "se.rond.modules:fire-safety:0.1.0:test");
        letsThrough(gate, "org.apache.cxf:cxf-core:4.2.3:provided");
    }

    @Test
    public void everyRuleSaysWhatItWants() {
        for (String layer : new String[] {"contracts", "modules", "platform"}) {
            assertThat(Gate.of("bundles/" + layer + "/pom.xml", "layer").sentence())
                    .as(layer)
                    .endsWith(".")
                    .contains(" no");
        }
    }

    private static void stops(Gate gate, String dependency) {
        assertThat(gate.stops(dependency)).as("%s is stopped", dependency).isTrue();
    }

    private static void letsThrough(Gate gate, String dependency) {
        assertThat(gate.stops(dependency)).as("%s is stopped", dependency).isFalse();
    }
}
