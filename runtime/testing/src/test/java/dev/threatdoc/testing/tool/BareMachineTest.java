package dev.threatdoc.testing.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code -P bare}: that it hides what it means to hide. */
@Tag(Needs.TAG)
final class BareMachineTest {

    @ParameterizedTest
    @EnumSource
    void hasNoTools(Tool tool) {
        assertThat(Machine.isBareOnPurpose() && tool.isHere()).isFalse();
    }
}
