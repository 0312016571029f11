package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchedulersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.scheduling.annotation.Scheduled(fixedRate = 5)",
                "io.quarkus.scheduler.Scheduled(every = \"5s\")",
                "io.micronaut.scheduling.annotation.Scheduled(fixedDelay = \"5s\")",
                "jakarta.ejb.Schedule(hour = \"*\")"
            })
    void seesWhatTheClockStarts(String annotation) {
        assertThat(Modules.java("class A { @" + annotation + " void tidy() {} void other() {} }")
                        .tagsSeenBy(new Schedulers()))
                .containsExactly("scheduled-tasks=[A.tidy] @1");
    }

    @Test
    void seesJobsOfQuartz() {
        assertThat(Modules.java("""
                                class A implements org.quartz.Job {}
                                class B extends org.springframework.scheduling.quartz.QuartzJobBean {}
                                abstract class C implements org.quartz.Job {}
                                class D implements com.example.Job {}
                                """).tagsSeenBy(new Schedulers()))
                .containsExactly("scheduled-tasks=[A.execute] @1", "scheduled-tasks=[B.execute] @2");
    }
}
