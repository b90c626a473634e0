// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the tree, each as a value: tests check the tree with it, and a canary that breaks it. */
final class Rules {

    /** Java, with what it has for cryptography and XML. */
    private static final String[] JDK = {"java..", "javax.crypto..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."};

    static final String[] CONTRACTS = {
        "se.rond.kernel..",
        "se.rond.content..",
        "se.rond.access..",
        "se.rond.audit..",
        "se.rond.organisation..",
        "se.rond.findings..",
        "se.rond.figures..",
        "se.rond.disposal..",
        "se.rond.duties..",
        "se.rond.notices..",
        "se.rond.evidence..",
        "se.rond.reporting..",
        "se.rond.sheets..",
        "se.rond.persistence..",
        "se.rond.console.."
    };

    private static final String[] ANNOTATIONS = {"org.jspecify.annotations..", "org.osgi.annotation.."};
    private static final String[] MODULE_APIS = {
        "jakarta.ws.rs..",
        "jakarta.persistence..",
        "jakarta.annotation..",
        "org.osgi.service.component..",
        "org.osgi.service.metatype..",
        "org.osgi.service.jakartars..",
        "org.slf4j.."
    };
    private static final Set<Class<?>> CLOCKS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class);
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Common)");

    private Rules() {}

    static ArchRule contractsKnowNoTechnology() {
        return classes()
                .should(onlyDependOnClassesThat(resideInAnyPackage(JDK)
                        .or(resideInAnyPackage(CONTRACTS))
                        .or(resideInAnyPackage(ANNOTATIONS))))
                .as("contracts use Java, each other and annotations, no technology");
    }

    /**
     * EclipseLink is let through because the build weaves it into entities; that no source names it is a test of its own.
     *
     * @param own the module's root package; libraries of its own trade are embedded and named in its pom
     */
    static ArchRule moduleStandsAlone(String own, String... libraries) {
        return classes()
                .should(onlyDependOnClassesThat(resideInAnyPackage(JDK)
                        .or(resideInAnyPackage(CONTRACTS))
                        .or(resideInAnyPackage(ANNOTATIONS))
                        .or(resideInAnyPackage(MODULE_APIS))
                        .or(resideInAnyPackage(own + ".."))
                        .or(resideInAnyPackage("org.eclipse.persistence..", "jakarta.xml.bind.."))
                        .or(resideInAnyPackage(libraries))))
                .as("a module uses contracts, Jakarta APIs and itself: no sibling, no platform, no technology");
    }

    static ArchRule platformKnowsNoModule(Set<String> modulePackages) {
        String[] packages = modulePackages.stream().map(module -> module + "..").toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .as("the platform knows no module");
    }

    static ArchRule exportedInterfacesSayWhoImplementsThem() {
        return classes()
                .that(DescribedPredicate.describe("are interfaces", type -> isContract(type)))
                .and(DescribedPredicate.describe("are exported", Rules::isExported))
                .should(new ArchCondition<>("be @ProviderType or @ConsumerType") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean said = type.isAnnotatedWith("org.osgi.annotation.versioning.ProviderType")
                                || type.isAnnotatedWith("org.osgi.annotation.versioning.ConsumerType")
                                || type.isAnnotatedWith(FunctionalInterface.class)
                                || isView(type);
                        events.add(new SimpleConditionEvent(type, said, type.getName() + " does not say"));
                    }
                });
    }

    static ArchRule entityManagersStayInPersistence(String own) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(own + ".persistence..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are entity managers", type -> type.getName().startsWith("jakarta.persistence.EntityManager")))
                .as("only repositories know the entity manager");
    }

    static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the system's time", Rules::readsSystemTime))
                .as("time comes from an injected Clock");
    }

    static ArchRule everyOperationHasAPermission() {
        return methods()
                .that(DescribedPredicate.describe("answer requests", Rules::answersRequests))
                .should(new ArchCondition<>("name a permission") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean named = namesPermission(method) || namesPermission(method.getOwner());
                        events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names none"));
                    }
                });
    }

    /** The container goes by the number of parameters among the public ones, in an order that nobody knows. */
    static ArchRule containersFindTheConstructor() {
        return constructors()
                .that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Activate")
                .should(new ArchCondition<>("be the only public one with as many parameters") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        boolean alone = constructor.getOwner().getConstructors().stream()
                                .filter(other -> other.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(other -> other.getRawParameterTypes().size()
                                        == constructor.getRawParameterTypes().size())
                                .allMatch(constructor::equals);
                        events.add(new SimpleConditionEvent(constructor, alone, constructor.getFullName()));
                    }
                });
    }

    static ArchRule namesSaySomething() {
        return classes().should(new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = !EMPTY_NAME.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, says, type.getName() + " says nothing"));
            }
        });
    }

    private static boolean namesPermission(CanBeAnnotated element) {
        return element.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                || element.isAnnotatedWith("jakarta.annotation.security.PermitAll");
    }

    private static boolean isContract(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean isExported(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.osgi.annotation.bundle.Export"))
                .orElse(false);
    }

    /** An interface that records implement to be treated alike, such as {@code Versioned}: nobody provides or consumes it. */
    private static boolean isView(JavaClass type) {
        return type.getName().equals("se.rond.kernel.Versioned");
    }

    private static boolean readsSystemTime(JavaCall<?> call) {
        boolean now = call.getName().equals("now")
                && CLOCKS.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
        return now || millis;
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        || Set.of("GET", "PUT", "POST", "DELETE", "PATCH")
                                        .contains(annotation.getRawType().getSimpleName())
                                && annotation.getRawType().getPackageName().equals("jakarta.ws.rs"));
    }
}
