package dev.threatdoc.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.read.source.JavaFile;
import dev.threatdoc.read.source.JavaParser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextsTest {

    /** All texts of the arguments of calls of a method {@code go}. */
    private static List<String> texts(String... files) {
        List<JavaFile> sources = IntStream.range(0, files.length)
                .mapToObj(i -> new JavaFile("F" + i + ".java", files[i]))
                .toList();
        CodeBase code = CodeBase.of(JavaParser.parse(sources).units());
        Texts texts = new Texts(code);
        return code.calls()
                .filter(c -> c.expression().name().equals("go"))
                .flatMap(c -> texts.all(c.expression().argument(0).orElseThrow(), c).stream())
                .toList();
    }

    @Test
    void takesTheVariableOfTheSameMethod() {
        assertThat(texts("class A { void a() { String u = \"one\"; go(u); } void b() { String u = \"two\"; go(u); } }"))
                .containsExactly("one", "two");
    }

    @Test
    void findsConstantsOfWhatATypeInheritsFromAndOfTypesAroundIt() {
        assertThat(texts(
                        "class A extends Base { void a() { go(NAME + \"/x\"); } class In { void b() { go(OWN); } }"
                                + " static final String OWN = \"own\"; void c() { go(A.NAME); } }",
                        "class Base { static final String NAME = \"base\"; }"))
                .containsExactly("base/x", "base", "own");
    }

    @Test
    void takesWhatIsInjectedIntoAConstructorOverAnEmptyField() {
        assertThat(texts("import org.springframework.beans.factory.annotation.Value;"
                        + " class A { private String u = \"\"; A(@Value(\"${k.u}\") String u) { this.u = u; }"
                        + " void a() { go(u); } }"))
                .containsExactly("${k.u}");
    }

    @Test
    void keepsTheInitialValueForWhereNoConfigurationSaysOtherwise() {
        assertThat(texts("import org.springframework.beans.factory.annotation.Value;"
                        + " class A { @Value(\"${k}\") String u = \"http://a/{id}\"; void a() { go(u); } }"))
                .containsExactly("${k:http://a/{id}}");
    }

    @Test
    void followsParametersToAllWhoCall() {
        assertThat(texts(
                        "class A { private void send(String to) { go(\"x/\" + to); } void a() { send(\"one\"); }"
                                + " void b() { send(\"two\"); } }",
                        "class B { B(String u) { this.u = u; } String u; void b() { go(u); }"
                                + " static B make() { return new B(\"made\"); } }"))
                .containsExactly("x/one", "x/two", "made");
    }

    @Test
    void readsGettersThatAreWrittenAndThoseThatAreMadeOfFields() {
        assertThat(texts(
                        "class A { Settings s; void a() { go(s.getUrl()); } void b() { go(s.name()); } }",
                        "import org.springframework.boot.context.properties.ConfigurationProperties;"
                                + " @ConfigurationProperties(\"p\") class Settings { private String url;"
                                + " String name() { return \"named\"; } }"))
                .containsExactly("${p.url}", "named");
    }

    @Test
    void readsBuildersOfAddressesAndTheEnvironment() {
        assertThat(texts("import org.springframework.web.util.UriComponentsBuilder;"
                        + " class A { org.springframework.core.env.Environment e; void a() {"
                        + " go(UriComponentsBuilder.newInstance().scheme(\"http\").host(\"pear\").port(1).build().toUri());"
                        + " go(e.getProperty(\"k\")); } }"))
                .containsExactly("http://pear", "${k}");
    }

    @Test
    void givesBothWhereItDependsAndNothingWhereNobodyKnows() {
        assertThat(texts("class A { void a(boolean b, String c) { go(b ? \"one\" : \"two\"); go(c); go(d()); }"
                        + " native String d(); }"))
                .containsExactly("one", "two");
    }

    @Test
    void endsOnCodeThatNamesItself() {
        assertThat(texts("class A { String u = v; String v = u; void a(String p) { a(p); go(u + p); }"
                        + " String c() { return c(); } void d() { go(c()); } }"))
                .isEmpty();
    }
}
