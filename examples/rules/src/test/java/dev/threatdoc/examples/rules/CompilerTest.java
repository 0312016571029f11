package dev.threatdoc.examples.rules;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.threatdoc.processor.ThreatdocProcessor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the compiler says where the rules are on the processor's path. */
final class CompilerTest {

    private static final String SOURCE = """
            package p;

            import dev.threatdoc.annotation.Actor;
            import dev.threatdoc.annotation.Controls;
            import dev.threatdoc.annotation.Dataflow;
            import dev.threatdoc.annotation.Server;

            @Server("Shop")
            @Controls(isHardened = false)
            class Shop {

                @Dataflow(value = "Order", from = Customer.class, authenticatedWith = false)
                void order() {}

                @Actor("Customer")
                interface Customer {}
            }
            """;

    private static List<String> warnings(String... options) {
        Compilation compilation = javac().withProcessors(new ThreatdocProcessor())
                .withOptions(List.of(options))
                .compile(JavaFileObjects.forSourceString("p.Shop", SOURCE));
        assertThat(compilation.errors()).isEmpty();
        // How far further lines are indented is up to the compiler.
        return compilation.warnings().stream()
                .map(d -> d.getMessage(Locale.ROOT).replaceAll("\n +", "\n  "))
                .toList();
    }

    @Test
    void showsFindingsWithTheirEvidence() {
        assertThat(warnings("-Athreatdoc.catalogs=none"))
                .hasSize(3)
                .anySatisfy(w -> assertThat(w).isEqualTo("""
                        [threatdoc:DF1] Dataflow not authenticated (medium): Dataflow "Order" from "Customer" to "Shop"
                          Customer sends without proof to Shop
                          Let the sender prove who it is, such as with mutual TLS or a signed token.
                          See CWE-306
                          Reference: META-INF/threatdoc/threats.md#df1"""))
                .anySatisfy(w -> assertThat(w).startsWith("""
                        [threatdoc:SR1] Server not hardened (medium): Server "Shop"
                          Shop runs as it was installed (p/Shop.java:9)
                          Customer reaches it with Order (p/Shop.java:12)
                          Follow a benchmark"""));
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(warnings("-Athreatdoc.catalogs=none", "-Athreatdoc.exclude=SR1"))
                .hasSize(2)
                .noneMatch(w -> w.contains("SR1"));
    }
}
