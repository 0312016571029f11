package dev.threatdoc.files;

import dev.threatdoc.model.Connection;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FarEnd;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.Joints;
import dev.threatdoc.model.Program;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.facts.FlowFact;
import dev.threatdoc.model.facts.ItemFact;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.model.vocabulary.Tag;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random joints of a system that is there. */
final class RandomJoints {

    private final Random random;
    private final List<String> names;

    RandomJoints(Random random, List<String> names) {
        this.random = random;
        this.names = names.stream().filter(n -> !n.isBlank()).toList();
    }

    Joints of(List<ItemFact> elements, List<ItemFact> data, List<FlowFact> flows) {
        return new Joints(
                elements.stream()
                        .filter(e -> random.nextInt(3) == 0)
                        .map(e -> program(e, data))
                        .toList(),
                elements.stream()
                        .map(ItemFact::key)
                        .filter(k -> random.nextInt(5) == 0)
                        .collect(Collectors.toSet()),
                flows.stream()
                        .map(FlowFact::key)
                        .filter(k -> random.nextInt(5) == 0)
                        .collect(Collectors.toSet()));
    }

    private Program program(ItemFact element, List<ItemFact> data) {
        return new Program(
                element.key(),
                random.nextBoolean(),
                some(() -> pick(names)),
                some(() -> random.nextInt(9000)),
                some(() -> random.nextInt(9000)),
                keys(data),
                keys(data),
                some(this::connection),
                some(this::detail),
                some(this::connection));
    }

    private Connection connection() {
        return new Connection(
                end(),
                random.nextBoolean(),
                pick(List.of("", "HTTP")),
                random.nextBoolean() ? Map.of() : Map.of(Tags.PRODUCES, List.of(pick(names)), Tag.of("own"), List.of()),
                new Evidence(pick(names), new FilePlace("f.yml", random.nextInt(3), 0, "")));
    }

    private Connection.Detail detail() {
        return new Connection.Detail(
                end(), PropertyNames.IS_THIRD_PARTY, Property.derived(true, new FilePlace("f.yml", 1, 0, "")));
    }

    private FarEnd end() {
        return new FarEnd(
                pick(List.of("", "db:5432", "localhost")),
                pick(List.of("", pick(names))),
                pick(List.of(Optional.empty(), Optional.of(Tags.DATABASE))),
                pick(List.of("", "PostgreSQL")),
                random.nextBoolean());
    }

    private List<String> keys(List<ItemFact> data) {
        // In the order of their ids, as sets are written.
        Set<String> keys = data.stream()
                .map(ItemFact::key)
                .filter(k -> random.nextInt(3) == 0)
                .limit(1)
                .collect(Collectors.toSet());
        return List.copyOf(keys);
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one.get()).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
