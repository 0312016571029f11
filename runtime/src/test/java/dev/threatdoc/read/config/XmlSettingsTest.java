package dev.threatdoc.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Settings in XML and templates. */
final class XmlSettingsTest {

    private static List<String> read(String text) {
        return XmlSettings.read("a.xml", text).stream()
                .map(e -> e.words() + " " + e.secrecy() + " @" + e.place().line())
                .toList();
    }

    @Example
    void readsPropertiesOfEveryKind() {
        assertThat(read("""
                        <persistence>
                          <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://db/shop"/>
                          <property name="jakarta.persistence.jdbc.password" value="tulip"/>
                        </persistence>
                        """))
                .containsExactly(
                        "jakarta.persistence.jdbc.url = jdbc:postgresql://db/shop NONE @2",
                        "jakarta.persistence.jdbc.password = ****** PLAIN_TEXT @3");
        assertThat(read("<hibernate-configuration><property name=\"connection.password\">tulip</property>"
                        + "</hibernate-configuration>"))
                .containsExactly("connection.password = ****** PLAIN_TEXT @1");
        assertThat(
                        read(
                                "<beans><bean><property name=\"password\"><value>${db.password}</value></property></bean></beans>"))
                .containsExactly("password = ${db.password} PLACEHOLDER @1");
        assertThat(read("<Context><Resource name=\"jdbc/db\" password=\"tulip\"/></Context>"))
                .containsExactly("resource.name = jdbc/db NONE @1", "resource.password = ****** PLAIN_TEXT @1");
    }

    @Example
    void readsWhatStandsBeforeAMistake() {
        assertThat(read("<beans><property name=\"a\" value=\"1\"/><bro")).containsExactly("a = 1 NONE @1");
    }

    @Example
    void resolvesNoEntities() {
        assertThat(read("<!DOCTYPE web-app [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<web-app><display-name>&x;</display-name></web-app>"))
                .noneMatch(e -> e.contains("root"));
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        assertThat(XmlSettings.read("web.xml", "<web-app>" + text)).isNotNull();
        assertThat(TemplateReader.read("a.html", text)).isNotNull();
    }

    @Example
    void findsEachPlaceThatDoesNotEscape() {
        assertThat(TemplateReader.read("a.html", "<p>\n<b th:utext=\"${a}\"></b><i th:utext=\"${b}\"></i>"))
                .extracting(e -> e.words() + " @" + e.place().line())
                .containsExactly(
                        "template.unescaped.in = th:utext=\"${a}\" @2", "template.unescaped.in = th:utext=\"${b}\" @2");
        assertThat(TemplateReader.read("a.html", "<p th:text=\"${a}\" th:utext=\"#{b}\">[[${b}]]</p>"))
                .isEmpty();
    }
}
