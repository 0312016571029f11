package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers' code does so that a value can only be one of few, or has a form that does no harm. */
final class LimitedValuesTest {

    private static final String QUERY = " jdbc.queryForList(\"select * from t order by \" + input);";

    private static List<String> hazards(String body) {
        return Modules.java("""
                        import java.io.* ; import java.net.* ; import java.nio.file.* ; import java.sql.* ;
                        import java.math.* ; import java.time.* ; import java.util.* ; import java.util.regex.Pattern; import java.util.stream.* ;
                        import org.springframework.jdbc.core.JdbcTemplate;
                        import org.apache.commons.codec.digest.DigestUtils;
                        import org.apache.commons.io.FilenameUtils;
                        import org.springframework.web.bind.annotation.* ;
                        enum Column { NAME, DATE }
                        @RestController class Api { JdbcTemplate jdbc; static final String NAME = "name";
                            static final Pattern BAD = Pattern.compile("[^a-z]");
                            static final Map<String, String> BY_NAME = Map.of("a", "name");
                            static final List<String> LIST = List.of("name");
                            static final Set<String> COLUMNS = Set.of("name", "date");
                            @GetMapping("/") String get(@RequestParam String input, @RequestParam String other,
                                @RequestParam List<String> ids) {
                        """ + body.replace("QUERY", QUERY) + (body.contains("(String s)") ? "" : " return null;")
                        + " } }")
                .weaknessesSeenBy(new HazardousCode())
                .stream()
                .map(w -> w.replaceFirst(" .*", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one of few
                "if (!input.equals(\"name\")) { return null; } QUERY",
                "if (!\"name\".equalsIgnoreCase(input) && !NAME.equals(input)) throw new IllegalStateException(); QUERY",
                "if (input.equals(\"name\") || input.equals(\"date\")) { QUERY }",
                "String by = \"id\"; if (input != null && (input.equalsIgnoreCase(\"name\") || input.equals(\"date\"))) by = input;"
                        + " jdbc.queryForList(\"select * from t order by \" + by);",
                "boolean known = \"name\".equals(input) || \"date\".equals(input); if (!known) { return null; } QUERY",
                "if (!input.equals(\"name\") && !input.equals(\"date\")) { input = \"name\"; } QUERY",
                "String by = COLUMNS.contains(input) ? input : \"id\"; jdbc.queryForList(\"select * from t order by \" + by);",
                "jdbc.queryForList(\"select * from t order by \" + (input.equals(\"name\") ? input : \"id\"));",
                "if (Objects.equals(input, \"name\")) { QUERY }",
                "if (!isKnown(input)) return null; QUERY return null; } boolean isKnown(String s) { return COLUMNS.contains(s);",
                "if (isKnown(input)) { QUERY } return null; } boolean isKnown(String s) { return s.equals(\"a\") || s.equals(\"b\");",
                "String by = columnOf(input); jdbc.queryForList(\"select * from t order by \" + by); return null; }"
                        + " String columnOf(String s) { if (s.equals(\"name\") || s.equals(\"date\")) { return s; } return \"id\";",
                "String by = columnOf(input); jdbc.queryForList(\"select * from t order by \" + by); return null; }"
                        + " String columnOf(String s) { switch (s) { case \"a\": return \"name\"; default: return \"id\"; }",
                "ensureColumn(input); QUERY return null; } void ensureColumn(String s) {"
                        + " if (!COLUMNS.contains(s)) throw new IllegalArgumentException();",
                "String by = switch (input) { case \"a\" -> \"name\"; default -> \"id\"; };"
                        + " jdbc.queryForList(\"select * from t order by \" + by);",
                "switch (input) { case \"a\": case \"b\": break; default: throw new IllegalArgumentException(); } QUERY",
                "switch (input) { case \"a\": QUERY break; default: break; }",
                "boolean ok = false; for (String c : COLUMNS) { if (c.equals(input)) { ok = true; } } if (!ok) return null; QUERY",
                "if (COLUMNS.stream().noneMatch(input::equals)) return null; QUERY",
                "if (LIST.indexOf(input) < 0) return null; QUERY",
                "String by = BY_NAME.getOrDefault(input, \"id\"); jdbc.queryForList(\"select * from t order by \" + by);",
                // of a form
                "if (!StringUtils.isNumeric(input)) return null; QUERY",
                "if (!input.chars().allMatch(Character::isDigit)) return null; QUERY",
                "for (char c : input.toCharArray()) { if (!Character.isLetterOrDigit(c)) return null; } QUERY",
                "for (int i = 0; i < input.length(); i++) { if (!Character.isDigit(input.charAt(i))) return null; } QUERY",
                "Integer.parseInt(input); QUERY",
                "try { LocalDate.parse(input); } catch (Exception e) { return null; } QUERY",
                "try { int n = Integer.parseInt(input.trim()); UUID.fromString(other); } catch (RuntimeException e) {"
                        + " throw new IllegalArgumentException(e); } QUERY",
                "UUID id = UUID.fromString(input); new File(\"/data/\" + input);",
                "if (!Pattern.matches(\"[a-z]+\", input)) return null; QUERY",
                "if (input.matches(\"\\\\w+\")) { QUERY }",
                "Column.valueOf(input); QUERY",
                // made of it
                "String in = ids.stream().map(Long::parseLong).map(String::valueOf).collect(Collectors.joining(\",\"));"
                        + " jdbc.queryForList(\"select * from t where id in (\" + in + \")\");",
                "String in = ids.stream().map(i -> \"?\").collect(Collectors.joining(\",\"));"
                        + " jdbc.queryForList(\"select * from t where id in (\" + in + \")\", ids.toArray());",
                "jdbc.queryForList(\"select * from t order by \" + input.replaceAll(\"[^a-zA-Z0-9_]\", \"\"));",
                "String by = input.trim().replaceAll(\"\\\\W+\", \"_\"); jdbc.queryForList(\"select * from t order by \" + by);",
                "String by = BAD.matcher(input).replaceAll(\"\"); jdbc.queryForList(\"select * from t order by \" + by);",
                "String file = input.replaceAll(\"[^A-Za-z0-9]\", \"_\") + \".jar\"; Path.of(\"/data\").resolve(file);",
                "new File(\"/data/\" + slug(input)); return null; } String slug(String s) {"
                        + " return s.toLowerCase().replaceAll(\"[^a-z0-9-]+\", \"-\");",
                "new File(\"/data/\" + FilenameUtils.getName(input));",
                "new File(\"/data/\" + input.replace(\"/\", \"_\"));",
                "new File(\"/data/\" + DigestUtils.sha256Hex(input));",
                "jdbc.queryForList(\"select * from t order by \" + Column.valueOf(input).name());",
                "jdbc.queryForList(\"select * from t order by \" + java.util.concurrent.TimeUnit.valueOf(input).name());",
                "jdbc.queryForList(\"select * from t limit \" + new BigDecimal(input));",
                "jdbc.queryForList(\"select * from t limit \" + Integer.valueOf(input));",
                "jdbc.queryForList(String.format(\"select * from t limit %d\", Long.parseLong(input)));"
            })
    void saysNothingOfThem(String body) {
        assertThat(hazards(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (!input.equals(\"name\")) { log(input); } QUERY",
                "switch (input) { case \"a\": break; default: log(input); } QUERY",
                "switch (input) { case \"a\": break; default: QUERY }",
                "for (String c : ids) { if (c.equals(input)) { QUERY } }",
                "if (ids.stream().anyMatch(other::equals)) return null; QUERY",
                "String in = ids.stream().map(i -> \"'\" + i + \"'\").collect(Collectors.joining(\",\"));"
                        + " jdbc.queryForList(\"select * from t where id in (\" + in + \")\");",
                "String in = ids.stream().map(String::trim).collect(Collectors.joining(\",\"));"
                        + " jdbc.queryForList(\"select * from t where id in (\" + in + \")\");",
                "if (!Character.isDigit(other.charAt(0))) return null; QUERY",
                "if (input.equals(\"\")) { return null; } QUERY",
                "if (input.equals(\"all\")) { return null; } QUERY",
                "if (!other.equals(\"name\")) { return null; } QUERY",
                "if (input.equals(\"name\") || other.equals(\"x\")) { QUERY }",
                "if (!input.equals(\"name\") && other.isEmpty()) { return null; } QUERY",
                "if (input.equals(other)) { QUERY }",
                "if (input.equals(\"name\")) { jdbc.queryForList(\"select 1\"); } else { QUERY }",
                "String by = \"id\"; if (!input.isEmpty()) by = input; jdbc.queryForList(\"select * from t order by \" + by);",
                "try { Integer.parseInt(input); } catch (Exception e) { log(e); } QUERY",
                "Integer.parseInt(other); QUERY",
                "if (!other.isEmpty()) { Integer.parseInt(input); } QUERY",
                "Objects.requireNonNull(input); QUERY",
                "if (isLong(input)) return null; QUERY return null; } boolean isLong(String s) { return s.length() > 9;",
                "jdbc.queryForList(\"select * from t order by \" + input.replaceAll(\"[a-z]\", \"\"));",
                "jdbc.queryForList(\"select * from t order by \" + input.replaceAll(\"[^a-z' ]\", \"\"));",
                "jdbc.queryForList(\"select * from t order by \" + input.replaceAll(\"\\\\s+\", \" \"));",
                "jdbc.queryForList(\"select * from t order by \" + String.valueOf(input));"
            })
    void takesNothingElseForOne(String body) {
        assertThat(hazards(body)).containsExactly("sql-concatenation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new File(\"/data/\" + input.replaceAll(\"[^a-z./]\", \"\"));",
                "new File(\"/data/\" + input.replace(' ', '_'));",
                "new File(\"/data/\" + input.replace(\"\\\\\", \"/\"));"
            })
    void knowsWhatLeavesAWayOutOfAFolder(String body) {
        assertThat(hazards(body)).containsExactly("path-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PathVariable @jakarta.validation.constraints.Pattern(regexp = \"[a-z]+\") String input",
                "@PathVariable(\"input\") @Pattern(regexp = \"^[A-Za-z0-9_-]{1,20}$\") String input"
            })
    void knowsWhatAnAnnotationLimits(String parameter) {
        assertThat(handler("/{input}", parameter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@RequestParam @Pattern(regexp = \".{1,20}\") String input",
                "@RequestParam @Pattern(regexp = \"[^;]*\") String input",
                "@RequestParam @jakarta.validation.constraints.NotBlank String input"
            })
    void knowsWhatAnAnnotationLeavesOpen(String parameter) {
        assertThat(handler("/x", parameter)).containsExactly("sql-concatenation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{input:[a-z]+}", "/{input:\\\\d{4}}", "/x/{input:[a-z]{2}}/{y}"})
    void knowsWhatARouteLimits(String route) {
        assertThat(handler(route, "@PathVariable String input")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{input:.+}", "/{input:[^/]+}", "/{input}", "/{other:[a-z]+}/{input}"})
    void knowsWhatARouteLeavesOpen(String route) {
        assertThat(handler(route, "@PathVariable String input")).containsExactly("sql-concatenation");
    }

    private static List<String> handler(String route, String parameter) {
        return Modules.java("""
                        import org.springframework.jdbc.core.JdbcTemplate;
                        import org.springframework.web.bind.annotation.* ;
                        import jakarta.validation.constraints.Pattern;
                        @RestController class Api { JdbcTemplate jdbc;
                            @GetMapping("%s") String get(%s) { %s return null; } }
                        """.formatted(route, parameter, QUERY)).weaknessesSeenBy(new HazardousCode()).stream()
                .map(w -> w.replaceFirst(" .*", ""))
                .toList();
    }
}
