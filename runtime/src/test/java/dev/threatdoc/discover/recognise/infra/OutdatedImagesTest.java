package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutdatedImagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openjdk:8-jre",
                "openjdk:17",
                "mysql:5.7",
                "docker.io/library/postgres:9.6.5",
                "node:16-alpine",
                "centos:7",
                "redis:5",
                "docker.elastic.co/elasticsearch/elasticsearch:7.17.0"
            })
    void knowsWhatGetsNoMoreCorrections(String image) {
        assertThat(OutdatedImages.isOutdated(image)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eclipse-temurin:21-jre",
                "mysql:8.4",
                "mysql",
                "postgres:17-alpine",
                "postgres:latest",
                "our/openjdk-app:1.0",
                "node:22",
                "redis:7",
                "${IMAGE}:8",
                "debian:12-slim"
            })
    void saysNothingOfOthers(String image) {
        assertThat(OutdatedImages.isOutdated(image)).isFalse();
    }

    @Test
    void tellsOfWhatAContainerRunsAndOfWhatAnImageIsBuiltOn() {
        assertThat(Modules.compose("services:\n  db:\n    image: mysql:5.7").weaknessesSeenBy(new OutdatedImages()))
                .singleElement()
                .asString()
                .contains("mysql:5.7 gets no more corrections | image: mysql:5.7");
        assertThat(Modules.dockerfile("FROM openjdk:11").weaknessesSeenBy(new OutdatedImages()))
                .containsExactly("outdated-image Dockerfile:1 openjdk:11 gets no more corrections | FROM openjdk:11");
    }
}
