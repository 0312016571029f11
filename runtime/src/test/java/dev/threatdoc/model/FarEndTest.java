package dev.threatdoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Tags;
import org.junit.jupiter.api.Test;

/** A far end is told step by step, and holds no password. */
final class FarEndTest {

    @Test
    void masksThePasswordInAnAddress() {
        FarEnd end = FarEnd.playing(Tags.DATABASE, "MySQL").orAt("jdbc:mysql://root:hunter2@db:3306/shop");

        assertThat(end.address()).isEqualTo("jdbc:mysql://root:******@db:3306/shop");
        assertThat(FarEnd.at("amqp://ann:hunter2@mq").toString()).doesNotContain("hunter2");
    }

    @Test
    void keepsWhatWasSaidBefore() {
        FarEnd end =
                FarEnd.playing(Tags.DATABASE, "MySQL").orAt("db").called("Shop").ifKnown();

        assertThat(end.role()).hasValue(Tags.DATABASE);
        assertThat(end.technology()).isEqualTo("MySQL");
        assertThat(end.address()).isEqualTo("db");
        assertThat(end.name()).isEqualTo("Shop");
        assertThat(end.onlyIfKnown()).isTrue();
        assertThat(FarEnd.named("Shop").onlyIfKnown()).isFalse();
    }
}
