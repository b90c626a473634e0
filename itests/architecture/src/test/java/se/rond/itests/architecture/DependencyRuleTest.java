// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

/** contracts ← platform, contracts ← modules; never module → module, module → platform, contracts → technology. */
public class DependencyRuleTest {

    @Test
    public void contractsKnowNoTechnology() {
        Rules.contractsKnowNoTechnology().check(Layers.contracts());

        caught(Rules.contractsKnowNoTechnology(), se.rond.kernel.canary.ContractWithTechnology.class);
    }

    @Test
    public void everyModuleStandsAlone() {
        for (Path bundle : Layers.bundles("modules")) {
            JavaClasses module = Layers.classesOf(List.of(bundle));
            Rules.moduleStandsAlone(rootPackage(module), Layers.libraries(bundle))
                    .check(module);
        }

        caught(Rules.moduleStandsAlone("se.rond.canary"), se.rond.canary.ModuleWithTechnology.class);
        caught(Rules.moduleStandsAlone("se.rond.canary"), se.rond.canary.ModuleWithPlatform.class);
        caught(Rules.moduleStandsAlone("se.rond.canary"), se.rond.canary.ModuleWithSibling.class);
    }

    @Test
    public void noSourceOfAModuleNamesWhatIsWovenIn() throws IOException {
        for (Path bundle : Layers.bundles("modules")) {
            assertThat(sourcesNaming("org.eclipse.persistence", bundle)).isEmpty();
        }

        assertThat(sourcesNaming("jakarta.persistence", Path.of(".")))
                .as("the canary is found")
                .isNotEmpty();
    }

    @Test
    public void thePlatformKnowsNoModule() {
        Rules.platformKnowsNoModule(modulePackages()).check(Layers.platform());

        caught(Rules.platformKnowsNoModule(Set.of("se.rond.sibling")), se.rond.canary.ModuleWithSibling.class);
    }

    @Test
    public void exportedInterfacesSayWhoImplementsThem() {
        Rules.exportedInterfacesSayWhoImplementsThem().check(Layers.contracts());
        Rules.exportedInterfacesSayWhoImplementsThem().allowEmptyShould(true).check(Layers.modules());

        ArchRule rule = Rules.exportedInterfacesSayWhoImplementsThem();
        JavaClasses canary = new ClassFileImporter().importPackages("se.rond.kernel.canary");
        assertThat(rule.evaluate(canary).hasViolation())
                .as("the canary is caught")
                .isTrue();
    }

    @Test
    public void onlyRepositoriesKnowTheEntityManager() {
        for (Path bundle : Layers.bundles("modules")) {
            JavaClasses module = Layers.classesOf(List.of(bundle));
            Rules.entityManagersStayInPersistence(rootPackage(module)).check(module);
        }

        caught(Rules.entityManagersStayInPersistence("se.rond.canary"), se.rond.canary.ServiceWithEntityManager.class);
    }

    @Test
    public void timeComesFromAClock() {
        Rules.timeComesFromAClock().check(Layers.modules());

        caught(Rules.timeComesFromAClock(), se.rond.canary.ServiceWithoutClock.class);
    }

    @Test
    public void everyOperationHasAPermission() {
        Rules.everyOperationHasAPermission().check(Layers.modules());
        Rules.everyOperationHasAPermission().check(Layers.platform());

        caught(Rules.everyOperationHasAPermission(), se.rond.canary.ResourceWithoutPermission.class);
    }

    @Test
    public void containersFindTheConstructor() {
        Rules.containersFindTheConstructor().check(Layers.platform());
        Rules.containersFindTheConstructor().check(Layers.modules());

        caught(Rules.containersFindTheConstructor(), se.rond.canary.ComponentWithTwoConstructors.class);
    }

    @Test
    public void namesSaySomething() {
        Rules.namesSaySomething().check(Layers.contracts());
        Rules.namesSaySomething().check(Layers.platform());
        Rules.namesSaySomething().check(Layers.modules());

        caught(Rules.namesSaySomething(), se.rond.canary.CanaryManager.class);
    }

    /** A rule that cannot fail is none: it must catch the class that breaks it. */
    private static void caught(ArchRule rule, Class<?> canary) {
        JavaClasses classes = new ClassFileImporter().importClasses(canary);
        assertThat(rule.evaluate(classes).hasViolation())
                .as("%s is caught by: %s", canary.getSimpleName(), rule.getDescription())
                .isTrue();
    }

    private static List<Path> sourcesNaming(String text, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> modulePackages() {
        Set<String> packages = new TreeSet<>();
        for (Path bundle : Layers.bundles("modules")) {
            packages.add(rootPackage(Layers.classesOf(List.of(bundle))));
        }
        return packages;
    }

    private static String rootPackage(JavaClasses module) {
        String name = module.iterator().next().getPackageName();
        String[] parts = name.split("\\.");
        return String.join(".", parts[0], parts[1], parts[2]);
    }
}
