package dev.threatdoc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.threatdoc.testing.tool.Machine;
import dev.threatdoc.testing.tool.Needs;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tests that use what not every machine has say so, and so are run on a machine without it as well. */
@AnalyzeClasses(packages = "dev.threatdoc", importOptions = OnlyIncludeTests.class)
final class OptionalToolsTest {

    private static final Set<String> HELPERS = Set.of("Browser.shared", "PlantUml.words");

    @ArchTest
    static final ArchRule namesWhatItNeeds = noClasses()
            .that(describe("are tests", c -> c.getSimpleName().matches(".*(Test|Properties)")))
            .and(describe("say nowhere that they need a tool", c -> !says(c)))
            .should()
            .callMethodWhere(describe("a tool is looked for", OptionalToolsTest::looksForATool));

    private static boolean says(JavaClass test) {
        return Stream.concat(
                        test.getAnnotations().stream(),
                        test.getMethods().stream().flatMap(m -> m.getAnnotations().stream()))
                .anyMatch(OptionalToolsTest::isMark);
    }

    private static boolean isMark(JavaAnnotation<?> annotation) {
        JavaClass type = annotation.getRawType();
        return type.isEquivalentTo(Needs.class)
                || type.getSimpleName().equals("Tag") && annotation.get("value").equals(Optional.of(Needs.TAG));
    }

    private static boolean looksForATool(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.isEquivalentTo(Machine.class) || HELPERS.contains(owner.getSimpleName() + "." + call.getName());
    }
}
