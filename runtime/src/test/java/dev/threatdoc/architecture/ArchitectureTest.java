package dev.threatdoc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The runtime's layers: facts, model, findings, outputs, in this direction only. */
@AnalyzeClasses(packages = "dev.threatdoc", importOptions = Shipped.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("vocabulary")
            .definedBy("dev.threatdoc.model.vocabulary")
            .layer("text")
            .definedBy("dev.threatdoc.model.text")
            .layer("model")
            .definedBy("dev.threatdoc.model")
            .layer("json")
            .definedBy("dev.threatdoc.read.json")
            .layer("facts")
            .definedBy("dev.threatdoc.model.facts")
            .layer("link")
            .definedBy("dev.threatdoc.model.link")
            .layer("condition")
            .definedBy("dev.threatdoc.threat.condition")
            .layer("catalog")
            .definedBy("dev.threatdoc.threat.catalog")
            .layer("cvss")
            .definedBy("dev.threatdoc.threat.cvss")
            .layer("risk")
            .definedBy("dev.threatdoc.threat.risk")
            .layer("rule")
            .definedBy("dev.threatdoc.threat.rule")
            .layer("analysis")
            .definedBy("dev.threatdoc.threat.analysis")
            .layer("diff")
            .definedBy("dev.threatdoc.threat.diff")
            .layer("exchange")
            .definedBy("dev.threatdoc.files")
            .layer("diagram")
            .definedBy("dev.threatdoc.tell.diagram")
            .layer("layout")
            .definedBy("dev.threatdoc.draw.layout")
            .layer("svg")
            .definedBy("dev.threatdoc.draw.svg")
            .layer("picture")
            .definedBy("dev.threatdoc.draw.picture")
            .layer("report")
            .definedBy("dev.threatdoc.tell.report")
            .layer("html")
            .definedBy("dev.threatdoc.tell.html")
            .layer("output")
            .definedBy("dev.threatdoc.tell.output")
            .layer("code")
            .definedBy("dev.threatdoc.read.code")
            .layer("source")
            .definedBy("dev.threatdoc.read.source")
            .layer("yaml")
            .definedBy("dev.threatdoc.read.yaml")
            .layer("config")
            .definedBy("dev.threatdoc.read.config")
            .layer("deploy")
            .definedBy("dev.threatdoc.read.deploy")
            .layer("recognise")
            .definedBy("dev.threatdoc.discover.recognise..")
            .layer("derive")
            .definedBy("dev.threatdoc.discover.derive")
            .layer("scan")
            .definedBy("dev.threatdoc.discover.scan")
            .layer("merge")
            .definedBy("dev.threatdoc.discover.merge")
            .layer("cli")
            .definedBy("dev.threatdoc.cli..")
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("vocabulary")
            .whereLayer("json")
            .mayOnlyAccessLayers("model")
            .whereLayer("facts")
            .mayOnlyAccessLayers("vocabulary", "model")
            .whereLayer("link")
            .mayOnlyAccessLayers("vocabulary", "model", "facts")
            .whereLayer("condition")
            .mayOnlyAccessLayers("vocabulary", "text", "model")
            .whereLayer("catalog")
            .mayOnlyAccessLayers("vocabulary", "model", "json", "condition")
            .whereLayer("cvss")
            .mayOnlyAccessLayers("model")
            .whereLayer("risk")
            .mayOnlyAccessLayers("vocabulary", "model", "catalog")
            .whereLayer("rule")
            .mayOnlyAccessLayers("vocabulary", "model", "condition", "catalog")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("vocabulary", "model", "condition", "catalog", "rule", "risk")
            .whereLayer("diff")
            .mayOnlyAccessLayers("vocabulary", "model", "catalog", "condition", "risk", "analysis")
            .whereLayer("exchange")
            .mayOnlyAccessLayers(
                    "vocabulary", "model", "json", "facts", "condition", "catalog", "cvss", "analysis", "risk", "diff")
            .whereLayer("diagram")
            .mayOnlyAccessLayers("vocabulary", "text", "model", "catalog", "analysis", "risk")
            .whereLayer("layout")
            .mayOnlyAccessLayers("vocabulary", "catalog", "diagram")
            .whereLayer("svg")
            .mayOnlyAccessLayers("vocabulary", "catalog", "analysis", "diagram", "layout")
            .whereLayer("picture")
            .mayOnlyAccessLayers("analysis", "diagram", "svg")
            .whereLayer("report")
            .mayOnlyAccessLayers("vocabulary", "text", "model", "condition", "catalog", "analysis", "risk", "diff")
            .whereLayer("html")
            .mayOnlyAccessLayers(
                    "vocabulary", "text", "model", "condition", "catalog", "analysis", "risk", "diagram", "svg")
            .whereLayer("output")
            .mayOnlyAccessLayers("model", "analysis", "exchange", "diagram", "report", "html", "vocabulary")
            .whereLayer("code")
            .mayOnlyAccessLayers("model")
            .whereLayer("source")
            .mayOnlyAccessLayers("model", "code")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("model")
            .whereLayer("config")
            .mayOnlyAccessLayers("model", "yaml")
            .whereLayer("deploy")
            .mayOnlyAccessLayers("model", "yaml", "config")
            .whereLayer("recognise")
            .mayOnlyAccessLayers("vocabulary", "model", "code", "config", "deploy")
            .whereLayer("derive")
            .mayOnlyAccessLayers("vocabulary", "model", "facts", "deploy", "recognise")
            .whereLayer("scan")
            .mayOnlyAccessLayers(
                    "vocabulary", "model", "facts", "code", "source", "config", "deploy", "recognise", "derive")
            .whereLayer("merge")
            .mayOnlyAccessLayers("vocabulary", "model", "facts", "link", "derive")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("data flows one way: code, facts, model, findings, outputs");

    @ArchTest
    static final ArchRule noCycles = slices().matching("dev.threatdoc.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

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
