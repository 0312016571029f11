package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.Hazards;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Queries into whose text values are put: JDBC, Spring's templates, Jakarta Persistence, MyBatis's annotations. */
final class Queries implements Hazard {

    private static final Set<String> TAKE_QUERY = Set.of(
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "execute",
            "addBatch",
            "prepareStatement",
            "prepareCall",
            "createQuery",
            "createNativeQuery",
            "createSQLQuery",
            "query",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "queryForRowSet",
            "queryForStream",
            "update",
            "batchUpdate",
            "sql");
    private static final Pattern QUERY = Pattern.compile(
            "(?is)\\s*(select\\s|insert\\s+into\\s|update\\s|delete\\s|from\\s|call\\s|exec\\s|merge\\s|replace\\s+into"
                    + "\\s|drop\\s|truncate\\s|create\\s+(table|user|database)).*");
    private static final Set<String> MYBATIS = Set.of(
            "org.apache.ibatis.annotations.Select",
            "org.apache.ibatis.annotations.Update",
            "org.apache.ibatis.annotations.Insert",
            "org.apache.ibatis.annotations.Delete");

    @Override
    public void look(Body body, Sightings sightings) {
        body.calls()
                .filter(c -> TAKE_QUERY.contains(c.name()))
                .filter(c -> c.argument(0)
                        .filter(a -> body.isBuilt(a) && isQuery(a, body) && !isGuarded(c, a, body))
                        .isPresent())
                .forEach(c -> report(c.name() + "() with a query that is put together", body, c, sightings));
        CodeAnnotation.findAny(body.method().annotations(), MYBATIS)
                .filter(a -> a.values("value").stream()
                        .flatMap(Expression::all)
                        .anyMatch(e -> e instanceof Expression.Literal literal
                                && String.valueOf(literal.value()).contains("${")))
                .ifPresent(a -> report(
                        a.words() + " with ${}",
                        body,
                        new Expression.Other(List.of(), a.place().line()),
                        sightings));
    }

    /** Whether every part of the query that is not constant is guarded. */
    private static boolean isGuarded(Expression use, Expression query, Body body) {
        return body.valuesOf(query).stream()
                .flatMap(v -> v.parts().stream())
                .filter(p -> !body.isConstant(p))
                .allMatch(p -> body.isGuarded(use, p));
    }

    /** Whether a text, or what a variable was given, starts as a query does. */
    private static boolean isQuery(Expression text, Body body) {
        return body.valuesOf(text).stream()
                .anyMatch(v -> v.all()
                        .filter(Expression.Literal.class::isInstance)
                        .map(l -> String.valueOf(((Expression.Literal) l).value()))
                        .findFirst()
                        .filter(l -> QUERY.matcher(l).matches())
                        .isPresent());
    }

    private static void report(String words, Body body, Expression at, Sightings sightings) {
        sightings.hazard(
                Hazards.SQL_CONCATENATION,
                words,
                body,
                at,
                PropertyNames.USES_PARAMETERIZED_INPUT,
                PropertyNames.SANITIZES_INPUT);
    }
}
