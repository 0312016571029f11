package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are put into queries, and all that only looks like it. */
final class QueriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.executeQuery(\"select * from t where a = '\" + input + \"'\");",
                "String sql = \"select * from t where a = '\" + input + \"'\"; statement.executeQuery(sql);",
                "String sql = \"select * from t \"; sql += \" where a = '\" + input + \"'\"; statement.executeQuery(sql);",
                "StringBuilder sql = new StringBuilder(\"select * from t\"); sql.append(\" where a = '\").append(input);"
                        + " statement.executeQuery(sql.toString());",
                "statement.execute(new StringBuilder().append(\"delete from t where a=\").append(input).toString());",
                "jdbc.queryForList(String.format(\"select * from t where a = '%s'\", input));",
                "jdbc.update(\"update t set a = '%s'\".formatted(input));",
                "jdbc.update(\"update t set a = '\".concat(input));",
                "em.createQuery(\"from Owner where name = '\" + input.trim() + \"'\");",
                "em.createNativeQuery(\"\"\"\nselect * from t\nwhere a = '%s'\n\"\"\".formatted(input));",
                "String q = \"\"; try { q = \"select * from t where a = '\" + input + \"'\"; statement.executeQuery(q); }"
                        + " finally { }",
                "statement.executeQuery(input);",
                "statement.executeQuery(\"select * from t where a = \" + request.getParameter(\"a\"));",
                "statement.executeQuery(\"select * from t\" + (number > 1 ? \" where a = '\" + input + \"'\" : \"\"));",
                "Map<String, String> all = new HashMap<>(); all.put(\"a\", input);"
                        + " statement.executeQuery(\"select * from t where a = \" + all.get(\"a\"));",
                "List<String> all = List.of(input); for (String one : all) {"
                        + " statement.executeQuery(\"select * from t where a = \" + one); }",
                "find(input); } void find(String name) throws Exception {"
                        + " statement.executeQuery(\"select * from t where a = '\" + name + \"'\");",
                "statement.executeQuery(where(input)); } String where(String name) {"
                        + " return \"select * from t where a = '\" + name + \"'\";"
            })
    void sees(String body) {
        assertThat(Seen.in(body)).containsExactly("sql-concatenation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.queryForList(\"select * from t where a = ?\", input);",
                "statement.executeQuery(\"select * from t where a = \" + number);",
                "statement.executeQuery(\"select * from t where a = \" + Integer.parseInt(input));",
                "statement.executeQuery(\"select * from t where a = \" + UUID.fromString(input));",
                "String sql = \"select * from t\" + (input != null ? \" where a = ?\" : \"\"); jdbc.queryForList(sql, input);",
                "String sql = \"select * from t\"; if (!input.isEmpty()) sql += \" where a = ?\"; jdbc.queryForList(sql, input);",
                "StringBuilder sql = new StringBuilder(\"select * from t\"); List<Object> values = new ArrayList<>();"
                        + " sql.append(\" where a = ?\"); values.add(input); jdbc.queryForList(sql.toString(), values);",
                "Map<String, String> all = new HashMap<>(); all.put(\"a\", input); all.put(\"b\", \"c\");"
                        + " statement.executeQuery(\"select * from t where a = \" + all.get(\"b\"));",
                "if (!COLUMNS.contains(input)) return null; jdbc.queryForList(\"select * from t order by \" + input);",
                "Sort by = Sort.valueOf(input); jdbc.queryForList(\"select * from t order by \" + by); } enum Sort { NAME ",
                "find(\"name\"); find(\"city\"); } private void find(String column) throws Exception {"
                        + " jdbc.queryForList(\"select * from t order by \" + column);",
                "find(file); } void find(String name) throws Exception { statement.executeQuery(\"select \" + name); }"
                        + " void find(MultipartFile f) throws Exception { find(\"a\");",
                "users.update(\"Hello \" + input);",
                "log(\"select * from t where a = \" + input);",
                "statement.executeQuery(\"select * from \" + users.table());"
            })
    void saysNothing(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void namesTheValueTheTextAndTheRequest() {
        assertThat(Seen.said(
                        Seen.handler("statement.executeQuery(\n\"select * from t where a = '\" + input + \"'\");")))
                .containsExactly("sql-concatenation @15 \"input\" is put into a query |"
                        + " \"select * from t where a = '\" + input + \"'\" | GET /x?input=");
    }

    @Test
    void reportsEachPlace() {
        assertThat(Seen.in("statement.execute(\"delete from a where b = \" + input);\n"
                        + "statement.execute(\"delete from c where d = \" + input);"))
                .hasSize(2);
    }

    @Test
    void countsWhatAnybodyMayPassToAMethodButNotWhatOnlyConstantsArePassedTo() {
        Modules open = Seen.type("class Dao { Statement s; void find(String name) throws Exception {"
                + " s.executeQuery(\"select * from t where a = '\" + name + \"'\"); } }");
        assertThat(Seen.said(open))
                .containsExactly("sql-concatenation @13 \"name\" is put into a query |"
                        + " \"select * from t where a = '\" + name + \"'\" | parameter \"name\"");
        Modules closed = Seen.type("class Dao { Statement s; void find(String name) throws Exception {"
                + " s.executeQuery(\"select * from t where a = '\" + name + \"'\"); } void all() { find(\"x\"); } }");
        assertThat(Seen.kinds(closed)).isEmpty();
    }

    @Test
    void doesNotTakeAQueryThatIsHandedOverForOneThatIsPutTogether() {
        assertThat(Seen.kinds(Seen.type("class Dao { Connection c; Object run(String sql) throws Exception {"
                        + " return c.prepareStatement(sql); } }")))
                .isEmpty();
    }

    @Test
    void showsNoPasswordThatStandsInAQuery() {
        assertThat(Seen.said(Seen.handler("statement.execute(\"alter user a password='Sup3rSecret' \" + input);")))
                .singleElement()
                .asString()
                .doesNotContain("Sup3rSecret")
                .contains("******");
    }

    @Test
    void looksIntoAnnotationsAndMappersOfMyBatis() {
        Modules users = Modules.java("""
                import org.apache.ibatis.annotations.* ;
                interface Users {
                    @Select("select * from users where name = #{name}") User safe(String name);
                    @Select("select * from users order by ${column}") User open(String column);
                    @Select("select * from users limit ${count}") User few(int count);
                }
                """);
        assertThat(Seen.said(users))
                .containsExactly("sql-concatenation @4 \"column\" is put into a query |"
                        + " \"select * from users order by ${column}\"");
        Modules mapper = Modules.mapper("""
                <mapper namespace="shop.UserMapper">
                  <select id="one">select * from users where a = '${a}' and b = #{b}</select>
                  <select id="two">select * from users
                    where a = '${a}'
                    order by ${by}</select>
                </mapper>
                """);
        assertThat(Seen.said(mapper))
                .containsExactly(
                        "sql-concatenation @2 \"a\" is put into the query UserMapper.one | select * from users where a ="
                                + " '${a}' and b = #{b}",
                        "sql-concatenation @4 \"a\" is put into the query UserMapper.two | where a = '${a}'",
                        "sql-concatenation @5 \"by\" is put into the query UserMapper.two | order by ${by}");
    }
}
