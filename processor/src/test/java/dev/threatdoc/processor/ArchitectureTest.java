package dev.threatdoc.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** The compiler stops at the edge, and the edge is where this says. */
@AnalyzeClasses(packages = "dev.threatdoc.processor", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.threatdoc.processor";

    @ArchTest
    static final ArchRule compiler = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT,
                    ROOT + ".read",
                    ROOT + ".code",
                    ROOT + ".diagnostics",
                    ROOT + ".output",
                    ROOT + ".position",
                    ROOT + ".accessor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
            .because("everything behind the reader is plain records");

    @ArchTest
    static final ArchRule accessor = noClasses()
            .that()
            .resideInAPackage(ROOT + ".accessor")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                    .or(resideInAPackage("javax.annotation.processing.."))
                    .and(DescribedPredicate.not(type(Modifier.class))))
            .because("it is made of facts; only JavaPoet wants the compiler's modifiers");

    @ArchTest
    static final ArchRule trees = noClasses()
            .that()
            .doNotHaveSimpleName("TreePositions")
            .and()
            .doNotHaveSimpleName("TreeCode")
            .and()
            .doNotHaveSimpleName("LineTrees")
            .should()
            .dependOnClassesThat(resideInAPackage("com.sun..")
                    .or(simpleName("TreePositions"))
                    .or(simpleName("TreeCode"))
                    .or(simpleName("LineTrees")))
            .because("without jdk.compiler that class cannot be loaded");

    @ArchTest
    static final ArchRule files = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".output", ROOT + ".option", ROOT + ".accessor")
            .and()
            .doNotHaveSimpleName("Crash")
            .and()
            .doNotHaveSimpleName("EcjFiles")
            .should()
            .dependOnClassesThat(type(IOException.class))
            .because("files are read and written in one place");

    @ArchTest
    static final ArchRule javaPoet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".accessor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..")
            .because("code is generated in one place");

    @ArchTest
    static final ArchRule runtime = classes()
            .that()
            .resideInAnyPackage(ROOT + ".index", ROOT + ".position", ROOT + ".output")
            .should()
            .onlyDependOnClassesThat(
                    DescribedPredicate.not(resideInAPackage("dev.threatdoc..")).or(resideInAPackage(ROOT + "..")))
            .because("a compilation without annotations of ours loads nothing of the runtime");

    @ArchTest
    static final ArchRule noCycles = slices().matching("dev.threatdoc.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule nobodyNeedsTheEntry = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the entry puts the parts together");
}
