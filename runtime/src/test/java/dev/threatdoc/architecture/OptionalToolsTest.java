package dev.threatdoc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Needs;

/** Tests that use what not every machine has say so, and are skipped there as a whole. */
@AnalyzeClasses(packages = "dev.threatdoc", importOptions = OnlyIncludeTests.class)
final class OptionalToolsTest {

    @ArchTest
    static final ArchRule namesWhatItNeeds = noClasses()
            .that()
            .haveSimpleNameEndingWith("Test")
            .and(describe("nowhere say @Needs", c -> !says(c)))
            .should()
            .callMethodWhere(describe("a tool is looked for", OptionalToolsTest::looksForATool));

    private static boolean says(JavaClass test) {
        return test.isAnnotatedWith(Needs.class)
                || test.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Needs.class));
    }

    private static boolean looksForATool(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.isEquivalentTo(Machine.class)
                || owner.getSimpleName().equals("Browser") && call.getName().equals("shared");
    }
}
