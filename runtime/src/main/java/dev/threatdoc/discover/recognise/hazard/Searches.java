package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches of directories and of XML documents into whose filters and expressions values are put. */
final class Searches implements Hazard {

    private static final Set<String> DIRECTORIES = Set.of(
            "javax.naming.directory.DirContext",
            "javax.naming.directory.InitialDirContext",
            "javax.naming.ldap.LdapContext",
            "javax.naming.ldap.InitialLdapContext",
            "org.springframework.ldap.core.LdapTemplate",
            "org.springframework.ldap.core.LdapOperations",
            "org.springframework.ldap.core.LdapClient",
            "org.springframework.ldap.query.LdapQueryBuilder",
            "com.unboundid.ldap.sdk.LDAPConnection",
            "com.unboundid.ldap.sdk.Filter",
            "org.apache.directory.ldap.client.api.LdapConnection");
    private static final Set<String> SEARCH = Set.of("search", "searchForObject", "authenticate", "filter", "create");

    private static final Set<String> DOCUMENTS = Set.of(
            "javax.xml.xpath.XPath",
            "org.dom4j.Document",
            "org.dom4j.Element",
            "org.dom4j.Node",
            "org.jdom2.xpath.XPathFactory",
            "org.apache.commons.jxpath.JXPathContext",
            "org.apache.xpath.XPathAPI",
            "net.sf.saxon.s9api.XPathCompiler");
    private static final Set<String> SELECT = Set.of(
            "evaluate",
            "evaluateExpression",
            "compile",
            "selectNodes",
            "selectSingleNode",
            "selectNodeIterator",
            "iterate",
            "getValue",
            "createXPath");

    @Override
    public Set<String> calls() {
        return Stream.concat(SEARCH.stream(), SELECT.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        if (SEARCH.contains(call.name()) && isOn(call, DIRECTORIES)) {
            List<Expression> texts = call.arguments().stream()
                    .limit(3)
                    // What stands beside a filter is put into it by whoever searches.
                    .filter(a -> body.valuesOf(a).stream().noneMatch(Expression.Array.class::isInstance))
                    .toList();
            report(
                    WeaknessKinds.LDAP_CONCATENATION,
                    "is put into a filter of a directory search",
                    texts,
                    call,
                    body,
                    sightings);
        } else if (SELECT.contains(call.name()) && isOn(call, DOCUMENTS)) {
            List<Expression> texts = call.arguments().stream()
                    .limit(call.name().equals("selectNodes") || isStatic(call) ? 2 : 1)
                    .toList();
            report(WeaknessKinds.XPATH_CONCATENATION, "is put into an XPath expression", texts, call, body, sightings);
        }
    }

    private static boolean isStatic(Expression.Call call) {
        return call.receiver().orElse(null) instanceof Expression.Type;
    }

    private static boolean isOn(Expression.Call call, Set<String> types) {
        return call.rootType()
                .or(() -> call.receiver().flatMap(Expression::typeOf))
                .filter(t -> t.isAny(types))
                .isPresent();
    }

    private static void report(
            WeaknessKind kind,
            String does,
            List<Expression> texts,
            Expression.Call call,
            Body body,
            Sightings sightings) {
        for (Expression text : texts) {
            Optional<Taint> taint = body.taint(call, text);
            if (taint.isEmpty()) {
                continue;
            }
            // A filter or an expression that somebody hands over as a whole is put together elsewhere.
            boolean isBuilt = Pieces.of(text, body).size() > 1;
            if (isBuilt) {
                sightings.ofCaller(kind, taint.get(), does, body, call, call);
            } else {
                sightings.ofRequest(kind, taint.get(), does, body, call);
            }
            return;
        }
    }
}
