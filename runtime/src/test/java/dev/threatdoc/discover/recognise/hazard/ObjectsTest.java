package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects and documents that are read out of requests. */
final class ObjectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ObjectInputStream(request.getInputStream()).readObject();",
                "ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(input)));"
                        + " in.readObject();",
                "Socket s = users.socket(); new ObjectInputStream(s.getInputStream()).readObject();",
                "new java.beans.XMLDecoder(request.getInputStream()).readObject();",
                "org.apache.commons.lang3.SerializationUtils.deserialize(input.getBytes());",
                "new com.thoughtworks.xstream.XStream().fromXML(input);",
                "com.thoughtworks.xstream.XStream x = new com.thoughtworks.xstream.XStream(); x.ignoreUnknownElements();"
                        + " x.fromXML(input);",
                "new org.yaml.snakeyaml.Yaml().load(input);",
                "com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance().setAutoTypeSupport(true);",
                "com.fasterxml.jackson.databind.ObjectMapper m = new com.fasterxml.jackson.databind.ObjectMapper();"
                        + " m.enableDefaultTyping();"
            })
    void seesObjectsThatChooseTheirTypes(String body) {
        assertThat(Seen.in(body)).containsExactly("unsafe-deserialization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ObjectInputStream in = new ObjectInputStream(request.getInputStream()); in.setObjectInputFilter(null);"
                        + " in.readObject();",
                "new ObjectInputStream(new ByteArrayInputStream(copy())).readObject();",
                "new ObjectInputStream(new FileInputStream(\"/data/state\")).readObject();",
                "new com.fasterxml.jackson.databind.ObjectMapper().readValue(input, Owner.class);",
                "com.thoughtworks.xstream.XStream x = new com.thoughtworks.xstream.XStream();"
                        + " x.allowTypes(new Class[] {Owner.class}); x.fromXML(input);",
                "new org.yaml.snakeyaml.Yaml(new org.yaml.snakeyaml.constructor.SafeConstructor()).load(input);",
                "new org.yaml.snakeyaml.Yaml().load(getClass().getResourceAsStream(\"/a.yml\"));",
                "com.alibaba.fastjson.JSON.parseObject(input, Owner.class);",
                "Properties p = new Properties(); p.load(new StringReader(input));"
            })
    void saysNothingOfThoseThatCannot(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(request.getInputStream());",
                "DocumentBuilderFactory f = DocumentBuilderFactory.newInstance(); DocumentBuilder b = f.newDocumentBuilder();"
                        + " b.parse(new org.xml.sax.InputSource(new StringReader(input)));",
                "javax.xml.stream.XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(input));",
                "new org.dom4j.io.SAXReader().read(new StringReader(input));",
                "jakarta.xml.bind.JAXBContext.newInstance(Owner.class).createUnmarshaller().unmarshal(request.getInputStream());"
            })
    void seesDocumentsThatMayNameFiles(String body) {
        assertThat(Seen.in(body)).containsExactly("xml-external-entities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();"
                        + " f.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true);"
                        + " f.newDocumentBuilder().parse(request.getInputStream());",
                "javax.xml.stream.XMLInputFactory f = javax.xml.stream.XMLInputFactory.newInstance();"
                        + " f.setProperty(javax.xml.stream.XMLInputFactory.SUPPORT_DTD, false);"
                        + " f.createXMLStreamReader(new StringReader(input));",
                "DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(\"/etc/app.xml\"));",
                "DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();",
                "users.parser().parse(request.getInputStream());"
            })
    void saysNothingOfOwnDocumentsAndStrictParsers(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void countsDocumentsThatAnybodyMayCallAMethodWith() {
        assertThat(Seen.kinds(Seen.type("class Feeds { void read(InputStream in) throws Exception {"
                        + " DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in); } }")))
                .containsExactly("xml-external-entities");
    }
}
