package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
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
            "createStatement",
            "createQuery",
            "createNativeQuery",
            "createSQLQuery",
            "createNativeMutationQuery",
            "createSelectionQuery",
            "createMutationQuery",
            "query",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "queryForInt",
            "queryForLong",
            "queryForRowSet",
            "queryForStream",
            "update",
            "batchUpdate",
            "sql",
            "run",
            "preparedQuery",
            "fetch",
            "resultQuery",
            "sqlRestriction");

    /** What takes a whole query, so that a query out of a request is one even without another word. */
    private static final Set<String> TAKERS = Set.of(
            "java.sql.Statement",
            "java.sql.Connection",
            "org.springframework.jdbc.core.JdbcTemplate",
            "org.springframework.jdbc.core.JdbcOperations",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate",
            "org.springframework.jdbc.core.simple.JdbcClient",
            "org.springframework.r2dbc.core.DatabaseClient",
            "io.r2dbc.spi.Connection",
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "org.hibernate.Session",
            "org.hibernate.StatelessSession");

    private static final Pattern QUERY = Pattern.compile(
            "(?is)[\\s({]*(select\\s|insert\\s+into\\s|update\\s|delete\\s|from\\s|call\\s|exec\\s|merge\\s"
                    + "|replace\\s+into\\s|drop\\s|truncate\\s|alter\\s|grant\\s|create\\s+(table|user|database|index)"
                    + "|match\\s*\\(|with\\s+\\w+\\s+as\\b).*");
    private static final Set<String> MYBATIS = Set.of(
            "org.apache.ibatis.annotations.Select",
            "org.apache.ibatis.annotations.Update",
            "org.apache.ibatis.annotations.Insert",
            "org.apache.ibatis.annotations.Delete");

    /** What MyBatis puts into a query as it is. */
    static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{\\s*(?:[\\w.]*\\.)?(\\w+)\\s*}");

    @Override
    public Set<String> calls() {
        return TAKE_QUERY;
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        Optional<Expression> query = call.argument(0);
        Optional<Taint> taint = query.flatMap(q -> body.taint(call, q));
        if (query.isEmpty() || taint.isEmpty()) {
            return;
        }
        List<Expression> pieces = Pieces.of(query.get(), body);
        boolean isBuilt = pieces.stream().anyMatch(p -> p instanceof Expression.Literal l && !isBlank(l));
        if (isBuilt && isQuery(pieces)) {
            sightings.ofCaller(
                    WeaknessKinds.SQL_CONCATENATION,
                    taint.get(),
                    "is put into a query",
                    body,
                    call,
                    shown(call, query.get(), body));
        } else if (!isBuilt && takes(call, body)) {
            sightings.ofRequest(WeaknessKinds.SQL_CONCATENATION, taint.get(), "is run as a query", body, call);
        }
    }

    private static boolean isBlank(Expression.Literal literal) {
        return String.valueOf(literal.value()).isBlank();
    }

    /** Whether a text starts as a query does. */
    private static boolean isQuery(List<Expression> pieces) {
        return pieces.stream()
                .filter(p -> p instanceof Expression.Literal l && !isBlank(l))
                .findFirst()
                .filter(p -> QUERY.matcher(String.valueOf(((Expression.Literal) p).value()))
                        .matches())
                .isPresent();
    }

    private static boolean takes(Expression.Call call, Body body) {
        Optional<TypeName> type = call.receiver()
                .flatMap(Expression::typeOf)
                .or(() -> call.receiver().stream()
                        .flatMap(r -> body.valuesOf(r).stream())
                        .filter(v ->
                                v instanceof Expression.Call made && made.name().equals("createStatement"))
                        .findFirst()
                        .map(v -> TypeName.of("java.sql.Statement")));
        return type.filter(t -> t.isAny(TAKERS)).isPresent();
    }

    /** The text where it is put together at one place, and else the call. */
    private static Expression shown(Expression call, Expression query, Body body) {
        List<Expression> values = body.valuesOf(query);
        Expression only = values.size() == 1 ? values.get(0) : query;
        boolean says = only instanceof Expression.Concat
                || (only instanceof Expression.Call made && made.name().startsWith("format"));
        return says ? only : call;
    }

    @Override
    public void method(Body body, Sightings sightings) {
        CodeAnnotation.findAny(body.method().annotations(), MYBATIS)
                .ifPresent(a -> a.values("value").stream()
                        .flatMap(Expression::all)
                        .filter(Expression.Literal.class::isInstance)
                        .forEach(l -> SUBSTITUTION
                                .matcher(String.valueOf(((Expression.Literal) l).value()))
                                .results()
                                .filter(m -> !isHarmless(m.group(1), body))
                                .limit(1)
                                .forEach(m -> sightings.certain(
                                        WeaknessKinds.SQL_CONCATENATION,
                                        "\"" + m.group(1) + "\" is put into a query",
                                        body,
                                        l))));
    }

    /** Whether the value that is put there is a number or so. */
    private static boolean isHarmless(String name, Body body) {
        return body.isParameter(name) && !body.entering().containsKey(name);
    }
}
