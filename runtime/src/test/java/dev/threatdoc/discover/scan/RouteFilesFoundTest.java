package dev.threatdoc.discover.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say what is answered are found where frameworks look for them, and belong to the module beside them. */
final class RouteFilesFoundTest {

    private static final String CODE = "package shop;\npublic class A { public static void main(String[] a) {} }\n";

    @TempDir
    private Path folder;

    private SmallSystem system;

    @BeforeEach
    void start() {
        system = SmallSystem.in(folder);
    }

    @Test
    void findsActionsOfStruts() throws IOException {
        system.pom("pear", "struts2-core")
                .file("pear/src/main/java/shop/A.java", CODE)
                .file(
                        "pear/src/main/resources/struts.xml",
                        "<struts><package name='a' namespace='/x'><action name='y'/></package></struts>");

        assertThat(endpoints()).containsExactly("* /x/y");
    }

    @Test
    void findsRoutesOfPlay() throws IOException {
        system.file(
                        "app/controllers/Home.java",
                        "package controllers;\npublic class Home { public Object index() { return 1; } }\n")
                .file("conf/routes", "GET / controllers.Home.index()\n")
                .file("other/routes", "GET /no controllers.Home.index()\n");

        assertThat(endpoints()).containsExactly("GET /");
    }

    @Test
    void findsFunctionsInTheModuleWhoseCodeTheyName() throws IOException {
        system.pom("pear", "aws-lambda-java-core")
                .file("pear/src/main/java/shop/A.java", CODE)
                .file(
                        "template.yaml",
                        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: ./pear\n"
                                + "      Handler: shop.A::run\n      Events:\n"
                                + "        E: {Type: Api, Properties: {Path: /orders, Method: post}}\n");

        assertThat(endpoints()).containsExactly("POST /orders");
    }

    private List<String> endpoints() throws IOException {
        return system.model().elements().stream()
                .flatMap(e -> e.endpoints().stream())
                .map(Endpoint::words)
                .toList();
    }
}
