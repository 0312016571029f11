package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.Site;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parsers of XML, and whether the method that makes one forbids document type declarations or external entities. */
final class XmlParsers implements Hazard {

    private static final Set<String> FACTORIES = Set.of(
            "javax.xml.parsers.DocumentBuilderFactory",
            "javax.xml.parsers.SAXParserFactory",
            "javax.xml.stream.XMLInputFactory",
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
    private static final Set<String> READ =
            Set.of("parse", "build", "read", "createXMLStreamReader", "createXMLEventReader", "parseText");
    private static final Set<String> RESOLVE = Set.of("setEntityResolver", "setXMLResolver");
    private static final Set<String> CONFIGURE =
            Set.of("setFeature", "setProperty", "setAttribute", "setExpandEntityReferences", "setExpandEntities");

    /** Where a document comes from that is deployed with the program. */
    private static final Set<String> RESOURCES = Set.of("getResourceAsStream", "getResource");

    private static final Set<String> RESOURCE_TYPES = Set.of("org.springframework.core.io.ClassPathResource");

    @Override
    public void look(Body body, Sightings sightings) {
        if (!body.callsAny(READ)) {
            return;
        }
        Stream<Expression> made = body.calls()
                .filter(c -> (MAKE.contains(c.name())
                                && c.rootType().filter(t -> t.isAny(FACTORIES)).isPresent())
                        || (c.name().equals("parseText")
                                && c.rootType().filter(t -> t.isAny(DIRECT)).isPresent()))
                .map(Expression.class::cast);
        Stream.concat(made, body.creations(CREATED)).forEach(p -> parser(p, body, sightings));
    }

    private static void parser(Expression parser, Body body, Sightings sightings) {
        String type = Expression.typeOf(parser)
                .or(() -> parser instanceof Expression.Call call ? call.rootType() : Optional.empty())
                .map(TypeName::simpleName)
                .orElse("an XML parser");
        Set<String> holders = body.holdersOf(parser);
        if (readsOwnFiles(holders, body)) {
            return;
        }
        Evidence evidence =
                new Evidence(type, new Site<>(parser, body.type(), body.method().place()).place());
        sightings.state(PropertyNames.USES_XML_PARSER, true, evidence);
        if (sets(holders, body, "disallow-doctype-decl", true)
                || sets(holders, body, "SUPPORT_DTD", false)
                || sets(holders, body, "javax.xml.stream.supportDTD", false)) {
            sightings.state(PropertyNames.DISABLES_DTD, true, evidence);
        } else if (!blocksEntities(holders, body)) {
            sightings.hazard(
                    Hazards.XML_EXTERNAL_ENTITIES, type + " as it comes", body, parser, PropertyNames.DISABLES_DTD);
        }
    }

    private static boolean readsOwnFiles(Set<String> holders, Body body) {
        List<Expression.Call> reads = body.calls()
                .filter(c -> READ.contains(c.name())
                        && isOn(c, holders)
                        && !c.arguments().isEmpty())
                .toList();
        return !reads.isEmpty()
                && reads.stream().allMatch(c -> isOwnFile(c.arguments().get(0), body));
    }

    private static boolean isOwnFile(Expression document, Body body) {
        return Stream.concat(Stream.of(document), document.all())
                .flatMap(e -> body.valuesOf(e).stream())
                .flatMap(Expression::all)
                .anyMatch(e -> (e instanceof Expression.Call call && RESOURCES.contains(call.name()))
                        || (e instanceof Expression.New created
                                && created.type().isAny(RESOURCE_TYPES)));
    }

    private static boolean blocksEntities(Set<String> holders, Body body) {
        return sets(holders, body, "external-general-entities", false)
                || sets(holders, body, "isSupportingExternalEntities", false)
                || sets(holders, body, "IS_SUPPORTING_EXTERNAL_ENTITIES", false)
                || sets(holders, body, "ACCESS_EXTERNAL_DTD", "")
                || body.calls().anyMatch(c -> RESOLVE.contains(c.name()) && isOn(c, holders));
    }

    /** Whether a setting whose name ends like that is given a value, on that parser or on what makes it. */
    private static boolean sets(Set<String> holders, Body body, String setting, Object value) {
        return body.calls()
                .filter(c -> CONFIGURE.contains(c.name()) && c.arguments().size() == 2 && isOn(c, holders))
                .anyMatch(c -> names(c.arguments().get(0), setting)
                        && isValue(c.arguments().get(1), value));
    }

    private static boolean isOn(Expression.Call call, Set<String> holders) {
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
        return (expression instanceof Expression.Literal literal
                        && literal.value().equals(value))
                || (expression instanceof Expression.Select select
                        && select.name().equalsIgnoreCase(String.valueOf(value)));
    }
}
