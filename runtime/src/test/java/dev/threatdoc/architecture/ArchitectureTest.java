package dev.threatdoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which libraries, and which parts of the JDK, stop at which package. {@link LayoutTest} sees to our own packages. */
@AnalyzeClasses(packages = "dev.threatdoc", importOptions = Shipped.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule thinCompiler = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.threatdoc.model..",
                    "dev.threatdoc.read..",
                    "dev.threatdoc.discover..",
                    "dev.threatdoc.threat..",
                    "dev.threatdoc.files..",
                    "dev.threatdoc.tell..",
                    "dev.threatdoc.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.threatdoc.draw..", "dev.threatdoc.cli..")
            .because("a compilation needs these rooms, and neither the libraries of drawings nor a command line");

    @ArchTest
    static final ArchRule noCompiler = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.read.source")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun..")
            .because(
                    "the same analysis runs in any compiler, and without one; the reader of syntax trees is loaded only"
                            + " where there are some");

    @ArchTest
    static final ArchRule noYamlLibraryElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.read.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("one place decides how much of a hostile file is read");

    @ArchTest
    static final ArchRule noScoresElsewhere = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.threat.cvss")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("us.springett..")
            .because("it is loaded only where somebody has given a vector");

    @ArchTest
    static final ArchRule noPicocliOutsideOfTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the runtime is a library");

    @ArchTest
    static final ArchRule noElkOutsideOfTheLayout = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.draw.layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse..")
            .because("it is loaded only when something is drawn");

    @ArchTest
    static final ArchRule noFontsOutsideOfPictures = noClasses()
            .that()
            .resideOutsideOfPackage("dev.threatdoc.draw.picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "net.sourceforge..", "com.github..")
            .because("nothing else may need a font, or load what does");

    @ArchTest
    static final ArchRule noDatabindOnTheProcessorsPath = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.threatdoc.read.json..",
                    "dev.threatdoc.threat.catalog..",
                    "dev.threatdoc.tell.output..",
                    "dev.threatdoc.threat.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("it costs each compilation 160 ms of start-up");
}
