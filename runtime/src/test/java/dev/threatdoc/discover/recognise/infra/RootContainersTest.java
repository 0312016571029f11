package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RootContainersTest {

    private static List<String> seen(String dockerfile) {
        return Modules.dockerfile(dockerfile).andJava("class A {}").weaknessesSeenBy(new RootContainers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM eclipse-temurin:21-jre\nCOPY a.jar /a.jar",
                "FROM maven:3 AS build\nUSER 1000\nFROM alpine:3.20\nCMD java -jar a.jar",
                "FROM eclipse-temurin:21\nUSER app\nUSER root"
            })
    void seesWhatStaysRoot(String dockerfile) {
        assertThat(seen(dockerfile))
                .singleElement()
                .asString()
                .matches("root-container Dockerfile:\\d the program runs as root in its container \\| .*");
    }

    @Test
    void pointsToTheLineThatLeavesIt() {
        assertThat(seen("# a\nFROM maven:3 AS build\nRUN mvn package\n\nFROM eclipse-temurin:21\nCMD java -jar a.jar"))
                .containsExactly(
                        "root-container Dockerfile:5 the program runs as root in its container | FROM eclipse-temurin:21");
        assertThat(seen("FROM eclipse-temurin:21 AS base\nUSER root\nFROM base\nCMD java -jar a.jar"))
                .containsExactly("root-container Dockerfile:2 the program runs as root in its container | USER root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM eclipse-temurin:21-jre\nRUN adduser app\nUSER app",
                "FROM eclipse-temurin:21 AS base\nUSER 10001\nFROM base\nCMD java -jar a.jar",
                "FROM gcr.io/distroless/java21-debian12:nonroot",
                "FROM alpine:3.20\nRUN apk add su-exec\nENTRYPOINT [\"su-exec\", \"app\", \"java\"]",
                "FROM our/own-base:1"
            })
    void isSilentWhereSomebodyElseRunsItOrNobodyKnows(String dockerfile) {
        assertThat(seen(dockerfile)).isEmpty();
    }
}
