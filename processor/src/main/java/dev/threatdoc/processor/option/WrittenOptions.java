package dev.threatdoc.processor.option;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.threat.catalog.Level;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The options as the user wrote them: gives values of the wanted type, and keeps their problems. */
final class WrittenOptions {

    static final String NONE = "none";

    private final Map<String, String> written;
    private final List<Problem> problems = new ArrayList<>();

    /** The options of ours among those that the compiler hands over; a value may be null. */
    WrittenOptions(Map<String, String> all) {
        this.written = new TreeMap<>(all);
        written.keySet().stream()
                .filter(k -> k.startsWith(ProcessorOption.PREFIX)
                        && ProcessorOption.find(k).isEmpty())
                .forEach(k -> problem("There is no option -A" + k + Advice.on(k, ProcessorOption.known())));
    }

    /** What is wrong so far. */
    List<Problem> problems() {
        return problems;
    }

    /** The value of an option, if it is there and not empty; one that is there without a value is reported. */
    Optional<String> text(ProcessorOption option) {
        if (!written.containsKey(option.key())) {
            return Optional.empty();
        }
        Optional<String> value = Optional.ofNullable(written.get(option.key()))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
        if (value.isEmpty()) {
            problem("The option -A" + option.key() + " has no value; write -A" + option.key() + "=...");
        }
        return value;
    }

    /** The value if it is what it has to be; reported if it is not. */
    Optional<String> text(ProcessorOption option, Predicate<String> fits, String otherwise) {
        Optional<String> value = text(option);
        value.filter(v -> !fits.test(v)).ifPresent(v -> refuse(option, v, otherwise));
        return value.filter(fits);
    }

    /** One of some words. */
    String choice(ProcessorOption option, String otherwise, List<String> known) {
        Optional<String> value = text(option);
        if (value.isPresent() && !known.contains(value.get())) {
            refuse(option, value.get(), "is not to be chosen" + Advice.on(value.get(), known));
            return otherwise;
        }
        return value.orElse(otherwise);
    }

    /** Some of some words, divided by commas; those that are not known are reported and left out. */
    List<String> choices(ProcessorOption option, List<String> otherwise, List<String> known) {
        List<String> values = list(option).orElse(otherwise);
        values.stream()
                .filter(v -> !known.contains(v))
                .forEach(v -> refuse(option, v, "is not to be chosen" + Advice.on(v, known)));
        return values.stream().filter(known::contains).toList();
    }

    /** A list, divided by commas. */
    Optional<List<String>> list(ProcessorOption option) {
        return text(option)
                .map(v -> Arrays.stream(v.split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    /** A severity; empty for none. */
    Optional<Level> level(ProcessorOption option, Optional<Level> otherwise) {
        Optional<String> value = text(option);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().equalsIgnoreCase(NONE)) {
            return Optional.empty();
        }
        Optional<Level> level = Level.parse(value.get());
        if (level.isEmpty()) {
            List<String> known = Stream.concat(
                            Arrays.stream(Level.values()).map(l -> l.words().replace(' ', '-')), Stream.of(NONE))
                    .toList();
            refuse(option, value.get(), "is no severity" + Advice.on(value.get(), known));
            return otherwise;
        }
        return level;
    }

    /** Yes or no; as on a command line, the bare option switches it on. */
    boolean flag(ProcessorOption option) {
        if (!written.containsKey(option.key())) {
            return false;
        }
        String value =
                Optional.ofNullable(written.get(option.key())).orElse("true").strip();
        if (!value.equals("true") && !value.equals("false")) {
            refuse(option, value, "is neither true nor false");
        }
        return value.equals("true");
    }

    /** A number from 0. */
    int number(ProcessorOption option, int otherwise) {
        return text(option, WrittenOptions::isNumber, "is no number; expected one from 0, such as 20")
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** Numbers from 0, divided by commas. */
    Set<Integer> numbers(ProcessorOption option) {
        Set<Integer> numbers = new TreeSet<>();
        for (String number : list(option).orElse(List.of())) {
            if (isNumber(number)) {
                numbers.add(Integer.parseInt(number));
            } else {
                refuse(option, number, "is no level; expected numbers from 0, such as 0,1");
            }
        }
        return numbers;
    }

    /** A day, as ISO 8601 writes it. */
    Optional<LocalDate> day(ProcessorOption option) {
        Optional<String> value = text(option);
        try {
            return value.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            refuse(option, value.orElseThrow(), "is no day; expected one such as 2026-12-31");
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,6}");
    }

    private void refuse(ProcessorOption option, String value, String why) {
        problem("-A" + option.key() + ": \"" + value + "\" " + why);
    }

    private void problem(String message) {
        problems.add(Problem.error(Place.NONE, message));
    }
}
