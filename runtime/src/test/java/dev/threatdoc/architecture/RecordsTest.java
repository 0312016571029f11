package dev.threatdoc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/** Records stay small enough to be made by position. */
@AnalyzeClasses(packages = "dev.threatdoc", importOptions = Shipped.class)
final class RecordsTest {

    private static final int MOST_COMPONENTS = 10;

    /** Its components are the members of an object of JSON, and one place alone makes it. */
    private static final String ROW = "dev.threatdoc.files.FindingRow";

    @ArchTest
    static final ArchRule haveFewComponents = noClasses()
            .that()
            .areRecords()
            .and()
            .doNotHaveFullyQualifiedName(ROW)
            .should(ArchConditions.be(
                    describe("of more than " + MOST_COMPONENTS + " components", c -> components(c) > MOST_COMPONENTS)))
            .because("nobody can tell which of a dozen arguments is which; make parts of what belongs together");

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}
