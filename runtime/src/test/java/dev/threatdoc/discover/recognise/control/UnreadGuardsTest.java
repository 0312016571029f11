package dev.threatdoc.discover.recognise.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreadGuardsTest {

    private static Modules salaries(String on, String rule) {
        return Modules.java("import org.springframework.security.config.annotation.web.builders.HttpSecurity;\n"
                + "import org.springframework.security.access.prepost.PreAuthorize;\n"
                + "import org.springframework.security.access.annotation.Secured;\n"
                + "@org.springframework.boot.autoconfigure.SpringBootApplication " + on + " class App {\n"
                + "  Object chain(HttpSecurity http) throws Exception { return http.authorizeHttpRequests(r -> r.anyRequest()."
                + rule
                + "()).build(); } }\n"
                + "class Salaries {\n"
                + "  @PreAuthorize(\"hasRole('HR')\") void delete() {}\n"
                + "  @PreAuthorize(\"hasRole('HR')\") void change() {}\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permitAll", "authenticated"})
    void seesGuardsThatNobodyReads(String rule) {
        assertThat(salaries("", rule).weaknessesSeenBy(new UnreadGuards()))
                .containsExactly(
                        "method-security-off src/main/java/File0.java:7 @PreAuthorize has no effect | @PreAuthorize(\"hasRole('HR')\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity",
                "@org.springframework.security.config.annotation.method.configuration.EnableReactiveMethodSecurity",
                "@org.springframework.security.config.annotation.method.configuration.EnableGlobalMethodSecurity(prePostEnabled = true)",
                "@my.lib.EnableOurResourceServer",
                "@org.springframework.context.annotation.ImportResource(\"classpath:security.xml\")"
            })
    void isSilentWhereSomethingReadsThem(String on) {
        assertThat(salaries(on, "permitAll").weaknessesSeenBy(new UnreadGuards()))
                .isEmpty();
    }

    @Test
    void knowsThatASwitchIsForOneKindOnly() {
        assertThat(salaries(
                                "@org.springframework.security.config.annotation.method.configuration.EnableGlobalMethodSecurity",
                                "permitAll")
                        .weaknessesSeenBy(new UnreadGuards()))
                .hasSize(1);
        assertThat(salaries(
                                "@org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity",
                                "permitAll")
                        .andJava(
                                "class More { @org.springframework.security.access.annotation.Secured(\"ROLE_A\") void more() {} }")
                        .weaknessesSeenBy(new UnreadGuards()))
                .containsExactly(
                        "method-security-off src/main/java/File1.java:1 @Secured has no effect | @Secured(\"ROLE_A\")");
    }

    @Test
    void readsTheSwitchInXml() {
        Modules xml = Modules.xml("<beans><method-security secured-enabled=\"true\"/></beans>");
        assertThat(xml.andJava("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                class App { Object chain(HttpSecurity http) throws Exception { return http.build(); }
                    @org.springframework.security.access.prepost.PreAuthorize("denyAll") void x() {} }
                """).weaknessesSeenBy(new UnreadGuards())).isEmpty();
        assertThat(Modules.xml("<beans><global-method-security secured-annotations=\"enabled\"/></beans>")
                        .andJava("""
                import org.springframework.security.config.annotation.web.builders.HttpSecurity;
                class App { Object chain(HttpSecurity http) throws Exception { return http.build(); }
                    @org.springframework.security.access.prepost.PreAuthorize("denyAll") void x() {} }
                """)
                        .weaknessesSeenBy(new UnreadGuards()))
                .hasSize(1);
    }

    @Test
    void saysNothingOfALibrary() {
        assertThat(Modules.java(
                                "class Service { @org.springframework.security.access.prepost.PreAuthorize(\"denyAll\") void x() {} }")
                        .weaknessesSeenBy(new UnreadGuards()))
                .isEmpty();
    }
}
