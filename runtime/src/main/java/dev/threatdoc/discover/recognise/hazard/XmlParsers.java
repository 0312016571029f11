package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.Optional;
import java.util.Set;

/** Parsers of XML, and whether the method that makes one forbids document type declarations or external entities. */
final class XmlParsers implements Hazard {

    private static final Set<String> FACTORIES = Set.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.transform.TransformerFactory",
            "javax.xml.validation.SchemaFactory",
            "org.xml.sax.helpers.XMLReaderFactory");
    private static final Set<String> MAKE =
            Set.of("newInstance", "newFactory", "newDefaultInstance", "newDefaultFactory", "createXMLReader");
    private static final Set<String> CREATED = Set.of(
            "org.jdom2.input.SAXBuilder",
            "org.jdom.input.SAXBuilder",
            "org.dom4j.io.SAXReader",
            "org.apache.commons.digester3.Digester",
            "org.apache.commons.digester.Digester");
    private static final Set<String> DIRECT = Set.of("org.dom4j.DocumentHelper");
    private static final Set<String> JAXB = Set.of(
            "javax.xml.bind.JAXBContext",
            "jakarta.xml.bind.JAXBContext",
            "javax.xml.bind.Unmarshaller",
            "jakarta.xml.bind.Unmarshaller",
            "javax.xml.bind.JAXB",
            "jakarta.xml.bind.JAXB");
    /** What a parser of one's own has read already. */
    private static final Set<String> READ_ALREADY = Set.of(
            "XMLStreamReader", "XMLEventReader", "SAXSource", "StAXSource", "DOMSource", "Source", "Node", "Document");

    private static final Set<String> READ = Set.of(
            "parse",
            "build",
            "read",
            "createXMLStreamReader",
            "createXMLEventReader",
            "parseText",
            "newTransformer",
            "newTemplates",
            "newSchema",
            "unmarshal");
    private static final Set<String> RESOLVE = Set.of("setEntityResolver", "setXMLResolver");
    private static final Set<String> CONFIGURE =
            Set.of("setFeature", "setProperty", "setAttribute", "setExpandEntityReferences", "setExpandEntities");

    @Override
    public Set<String> calls() {
        return READ;
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (call.arguments().isEmpty()) {
            return;
        }
        if (call.name().equals("parseText") && call.startsAt(DIRECT)) {
            report("DocumentHelper", call, body, sightings);
        } else if (call.name().equals("unmarshal")) {
            unmarshal(call, body, sightings);
        } else {
            maker(call, body).ifPresent(m -> read(call, m, body, sightings));
        }
    }

    private static void unmarshal(Expression.Call call, Body body, Sightings sightings) {
        boolean isRead = body.valuesOf(call.arguments().get(0)).stream()
                .anyMatch(v -> Expression.typeOf(v)
                        .filter(t -> READ_ALREADY.contains(t.simpleName()))
                        .isPresent());
        if (call.startsAt(JAXB) && !isRead) {
            body.taint(call, call.arguments().get(0))
                    .ifPresent(t -> sightings.ofRequest(
                            WeaknessKinds.XML_EXTERNAL_ENTITIES,
                            t,
                            "is read by a parser that nobody told to leave out external entities",
                            body,
                            call));
        }
    }

    /** What made the parser, if that is a factory or a constructor in the same method. */
    private static Optional<Expression> maker(Expression.Call read, Body body) {
        Optional<Expression> inChain = read.receiver().stream()
                .flatMap(Expression::all)
                .filter(XmlParsers::makes)
                .findFirst();
        if (inChain.isPresent()) {
            return inChain;
        }
        Expression at = read.root().orElse(null);
        for (int i = 0; i < 4 && at instanceof Expression.Variable holder; i++) {
            Optional<Expression> value = body.given(holder.name()).stream().findFirst();
            Optional<Expression> made = value.stream()
                    .flatMap(Expression::all)
                    .filter(XmlParsers::makes)
                    .findFirst();
            if (made.isPresent()) {
                return made;
            }
            Expression plain = value.map(v -> v instanceof Expression.Cast cast ? cast.value() : v)
                    .orElse(null);
            at = plain instanceof Expression.Call call ? call.root().orElse(null) : plain;
        }
        return Optional.empty();
    }

    private static boolean makes(Expression expression) {
        return (expression instanceof Expression.Call call && MAKE.contains(call.name()) && call.startsAt(FACTORIES))
                || (expression instanceof Expression.New created
                        && created.type().isAny(CREATED));
    }

    private static void read(Expression.Call read, Expression maker, Body body, Sightings sightings) {
        String type = Expression.typeOf(maker)
                .or(() -> maker instanceof Expression.Call call ? call.rootType() : Optional.empty())
                .map(TypeName::simpleName)
                .orElse("an XML parser");
        sightings.state(PropertyNames.USES_XML_PARSER, true, type, body, maker);
        Set<String> holders = body.holdersOf(maker);
        if (sets(holders, body, "disallow-doctype-decl", true)
                || sets(holders, body, "SUPPORT_DTD", false)
                || sets(holders, body, "javax.xml.stream.supportDTD", false)) {
            sightings.state(PropertyNames.DISABLES_DTD, true, type, body, maker);
        } else if (!blocksEntities(holders, body)) {
            report(type, read, body, sightings);
        }
    }

    private static void report(String type, Expression.Call read, Body body, Sightings sightings) {
        body.taint(read, read.arguments().get(0))
                .ifPresent(t -> sightings.ofCaller(
                        WeaknessKinds.XML_EXTERNAL_ENTITIES,
                        t,
                        "is read by " + type + ", which resolves external entities",
                        body,
                        read,
                        read));
    }

    private static boolean blocksEntities(Set<String> holders, Body body) {
        return sets(holders, body, "external-general-entities", false)
                || sets(holders, body, "isSupportingExternalEntities", false)
                || sets(holders, body, "IS_SUPPORTING_EXTERNAL_ENTITIES", false)
                || sets(holders, body, "ACCESS_EXTERNAL_DTD", "")
                || body.calls().anyMatch(c -> RESOLVE.contains(c.name()) && isHeldBy(c, holders));
    }

    /** Whether a setting whose name ends like that is given a value, on that parser or on what makes it. */
    private static boolean sets(Set<String> holders, Body body, String setting, Object value) {
        return body.calls()
                .filter(c -> CONFIGURE.contains(c.name()) && c.arguments().size() == 2 && isHeldBy(c, holders))
                .anyMatch(c -> names(c.arguments().get(0), setting)
                        && isValue(c.arguments().get(1), value));
    }

    private static boolean isHeldBy(Expression.Call call, Set<String> holders) {
        return call.root()
                .filter(r -> r instanceof Expression.Variable variable && holders.contains(variable.name()))
                .isPresent();
    }

    private static boolean names(Expression expression, String setting) {
        return (expression instanceof Expression.Select select && select.name().equals(setting))
                || (expression instanceof Expression.Variable variable
                        && variable.name().equals(setting))
                || (expression instanceof Expression.Literal literal
                        && String.valueOf(literal.value()).endsWith(setting));
    }

    private static boolean isValue(Expression expression, Object value) {
        return expression.isLiteral(value)
                || (expression instanceof Expression.Select select
                        && select.name().equalsIgnoreCase(String.valueOf(value)));
    }
}
