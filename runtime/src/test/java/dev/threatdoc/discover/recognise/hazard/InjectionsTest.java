package dev.threatdoc.discover.recognise.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of requests that something runs, evaluates or searches by. */
final class InjectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(input);",
                "Runtime r = Runtime.getRuntime(); r.exec(\"ping \" + input);",
                "Runtime.getRuntime().exec(new String[] {\"sh\", \"-c\", \"ls \" + input});",
                "new ProcessBuilder(\"sh\", \"-c\", \"ls \" + input).start();",
                "String[] words = {\"sh\", \"-c\", \"ls \" + input}; new ProcessBuilder(words).start();",
                "List<String> words = new ArrayList<>(); words.add(\"sh\"); words.add(\"-c\"); words.add(\"ls \" + input);"
                        + " ProcessBuilder b = new ProcessBuilder(); b.command(words);",
                "new ProcessBuilder(List.of(\"bash\", \"-c\", input)).start();",
                "run(\"ls \" + input); } void run(String command) throws Exception { Runtime.getRuntime().exec(command);",
                "org.apache.commons.exec.CommandLine.parse(\"ls \" + input);"
            })
    void seesCommands(String body) {
        assertThat(Seen.in(body)).containsExactly("command-from-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(\"ls\");",
                "new ProcessBuilder(\"ls\", \"-l\", input).start();",
                "Runtime.getRuntime().exec(\"ls -\" + number);",
                "if (isAllowed(input)) Runtime.getRuntime().exec(input);",
                "Runtime.getRuntime().exec(users.command());",
                "run(\"ls\"); } void run(String command) throws Exception { Runtime.getRuntime().exec(command);"
            })
    void saysNothingOfCommandsThatNobodyElseChooses(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code-from-request     | new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(input).getValue();
            code-from-request     | javax.script.ScriptEngine e = users.engine(); e.eval(input);
            code-from-request     | new groovy.lang.GroovyShell().evaluate(input);
            code-from-request     | ognl.Ognl.getValue(input, users);
            template-from-request | org.apache.velocity.app.Velocity.evaluate(null, null, "t", input);
            template-from-request | new freemarker.template.Template("t", new StringReader(input), null);
            jndi-lookup           | new InitialContext().lookup(input);
            ldap-concatenation    | directory.search("ou=people", "(uid=" + input + ")", new SearchControls());
            ldap-concatenation    | directory.search("ou=" + input, "(uid=*)", new SearchControls());
            xpath-concatenation   | xpath.evaluate("//user[@name='" + input + "']", users);
            xpath-concatenation   | XPathFactory.newInstance().newXPath().compile("//a[b='" + input + "']"); XPath x = null; x.compile("//a[b='" + input + "']");
            regex-from-request    | Pattern.compile(input).matcher("a");
            regex-from-request    | "abc".matches(input);
            regex-from-request    | input.replaceAll(request.getParameter("from"), "");
            """)
    void sees(String kind, String body) {
        assertThat(Seen.in(body)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(\"1+1\");",
                "var c = org.springframework.expression.spel.support.SimpleEvaluationContext.forReadOnlyDataBinding().build();"
                        + " new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(input)"
                        + ".getValue(c);",
                "org.apache.velocity.VelocityContext c = new org.apache.velocity.VelocityContext(); c.put(\"a\", input);"
                        + " org.apache.velocity.app.Velocity.evaluate(c, null, \"t\", \"Hello $a\");",
                "new InitialContext().lookup(\"java:comp/env/jdbc/db\");",
                "directory.search(\"ou=people\", \"(uid={0})\", new Object[] {input}, new SearchControls());",
                "directory.search(\"ou=people\", \"(uid=\" + LdapEncoder.filterEncode(input) + \")\", null);",
                "xpath.evaluate(\"//user\", input);",
                "Pattern.compile(Pattern.quote(input)).matcher(\"a\");",
                "Pattern.compile(\"a+\").matcher(input);",
                "input.split(\",\");",
                "input.replace(\"a\", request.getParameter(\"b\"));",
                "users.matches(input);"
            })
    void saysNothing(String body) {
        assertThat(Seen.in(body)).isEmpty();
    }

    @Test
    void countsFiltersThatAnybodyMayCallAMethodWith() {
        assertThat(Seen.said(Seen.type("class People { DirContext c; void find(String uid) throws Exception {"
                        + " c.search(\"ou=people\", \"(uid=\" + uid + \")\", null); } }")))
                .containsExactly("ldap-concatenation @13 \"uid\" is put into a filter of a directory search |"
                        + " c.search(\"ou=people\", \"(uid=\" + uid + \")\", ) | parameter \"uid\"");
    }
}
