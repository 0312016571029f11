package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guard counts for the value that it guards, and before it is used; not for whatever else is in the method. */
final class GuardsTest {

    private static List<String> hazards(String body) {
        return Modules.java("""
                        import java.io.* ; import java.net.* ; import java.nio.file.* ; import java.sql.* ;
                        import javax.xml.parsers.* ;
                        import com.thoughtworks.xstream.XStream;
                        import com.thoughtworks.xstream.security.* ;
                        import org.springframework.core.io.ClassPathResource;
                        import org.springframework.web.bind.annotation.* ;
                        @RestController class Api { Statement statement;
                            @GetMapping("/") String get(String input, String other) {
                        """ + body + " } }").weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst(" .*", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check(other); Runtime.getRuntime().exec(input);",
                "Runtime.getRuntime().exec(input); check(input);",
                "String clean = sanitize(input); Runtime.getRuntime().exec(input);",
                "if (isValid(other)) log(); Runtime.getRuntime().exec(input);"
            })
    void takesNoGuardOfSomethingElseForOneOfThis(String body) {
        assertThat(hazards(body)).containsExactly("command-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check(input); Runtime.getRuntime().exec(input);",
                "String clean = sanitize(input); Runtime.getRuntime().exec(clean);",
                "Runtime.getRuntime().exec(sanitize(input));",
                "if (filter(input) == null) return null; Runtime.getRuntime().exec(input);",
                "String host = hostOf(input); if (!hosts.contains(host)) return null; new URL(input).openStream();",
                "check(input); String command = \"ls \" + input; Runtime.getRuntime().exec(command);"
            })
    void takesAGuardOfTheValueForOne(String body) {
        assertThat(hazards(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Path p = Paths.get(\"/data\").resolve(input).normalize(); Files.readString(p);",
                "Path q = Paths.get(\"/a\"); if (q.startsWith(base)) { new File(input); }"
            })
    void doesNotTakeATidyPathForACheckedOne(String body) {
        assertThat(hazards(body)).containsExactly("path-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new File(\"/data/\" + id() + input.substring(input.lastIndexOf(\".\")));",
                "String name = input.substring(input.lastIndexOf('/') + 1); new File(\"/data/\" + name);",
                "Path p = Paths.get(\"/data\").resolve(input).normalize(); if (!p.startsWith(base)) return null;"
            })
    void knowsNamesThatLeadOutOfNoFolder(String body) {
        assertThat(hazards(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DocumentBuilderFactory one = DocumentBuilderFactory.newInstance();"
                        + " one.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true);\n"
                        + " DocumentBuilderFactory two = DocumentBuilderFactory.newInstance();"
                        + " two.newDocumentBuilder().parse(input);",
                "SAXParserFactory f = SAXParserFactory.newInstance(); f.newSAXParser().parse(input, handler);"
            })
    void takesNoSettingOfAnotherParserForOneOfThis(String body) {
        assertThat(hazards(body)).containsExactly("xml-external-entities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAXParserFactory f = SAXParserFactory.newInstance(); SAXParser p = f.newSAXParser();"
                        + " var r = p.getXMLReader();"
                        + " r.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true); r.parse(input);",
                "ClassPathResource own = new ClassPathResource(\"domains.xml\");"
                        + " DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();"
                        + " b.parse(own.getInputStream());",
                "DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();"
                        + " b.parse(getClass().getResourceAsStream(\"/domains.xml\"));"
            })
    void knowsSettingsOfWhatAFactoryMakesAndFilesOfItsOwn(String body) {
        assertThat(hazards(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XStream x = new XStream(); x.addPermission(AnyTypePermission.ANY); x.fromXML(input);",
                "XStream x = new XStream(); x.allowTypesByWildcard(new String[] {\"**\"}); x.fromXML(input);",
                "ObjectInputStream a = open(other); a.setObjectInputFilter(f); ObjectInputStream b = open(input); b.readObject();",
                "ObjectInputStream a = open(input); a.readObject(); a.setObjectInputFilter(f);"
            })
    void takesNoPermissionForAnyTypeForALimit(String body) {
        assertThat(hazards(body)).containsExactly("unsafe-deserialization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XStream x = new XStream(); x.allowTypes(new Class[] {Order.class}); x.fromXML(input);",
                "XStream x = new XStream(); x.addPermission(NoTypePermission.NONE); x.fromXML(input);",
                "ObjectInputStream a = open(input); a.setObjectInputFilter(f); a.readObject();"
            })
    void knowsLimits(String body) {
        assertThat(hazards(body)).isEmpty();
    }
}
