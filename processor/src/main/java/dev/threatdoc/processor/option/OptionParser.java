package dev.threatdoc.processor.option;

import dev.threatdoc.catalog.Level;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Problem;
import dev.threatdoc.report.ReferencePages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what the user wrote behind {@code -A}. */
public final class OptionParser {

    private static final String NONE = "none";
    private static final String ALL = "all";

    private final Map<String, String> written;
    private final List<Problem> problems = new ArrayList<>();

    private OptionParser(Map<String, String> written) {
        this.written = written;
    }

    /**
     * Reads the options; those of other processors are passed over.
     *
     * @param written keys and values as the compiler hands them over; a value may be null
     */
    public static ParsedOptions parse(Map<String, String> written) {
        return new OptionParser(new TreeMap<>(written)).parse();
    }

    private ParsedOptions parse() {
        written.keySet().stream()
                .filter(k -> k.startsWith(ProcessorOption.PREFIX)
                        && ProcessorOption.find(k).isEmpty())
                .forEach(k -> problem("There is no option -A" + k + Advice.on(k, ProcessorOption.known())));
        Options options = new Options(
                list(ProcessorOption.CATALOGS).filter(l -> !l.equals(List.of(ALL))),
                list(ProcessorOption.THREATS).orElse(List.of()),
                list(ProcessorOption.EXCLUDE).orElse(List.of()),
                level(ProcessorOption.WARN_ON, Optional.of(Level.MEDIUM)),
                level(ProcessorOption.FAIL_ON, Optional.empty()),
                value(ProcessorOption.REPORT),
                levels(),
                colormap(),
                list(ProcessorOption.OUTPUTS)
                        .filter(l -> !l.equals(List.of(ALL)))
                        .map(l -> l.equals(List.of(NONE)) ? List.of() : l),
                docs());
        return new ParsedOptions(options, problems);
    }

    /** The value of an option, if it is there and not empty; one that is there without a value is reported. */
    private Optional<String> value(ProcessorOption option) {
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

    private Optional<List<String>> list(ProcessorOption option) {
        return value(option)
                .map(v -> Arrays.stream(v.split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    private Optional<Level> level(ProcessorOption option, Optional<Level> otherwise) {
        Optional<String> value = value(option);
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

    private Set<Integer> levels() {
        Set<Integer> levels = new TreeSet<>();
        for (String level : list(ProcessorOption.LEVELS).orElse(List.of())) {
            if (level.matches("[0-9]{1,6}")) {
                levels.add(Integer.parseInt(level));
            } else {
                refuse(ProcessorOption.LEVELS, level, "is no level; expected numbers from 0, such as 0,1");
            }
        }
        return levels;
    }

    private boolean colormap() {
        String key = ProcessorOption.COLORMAP.key();
        if (!written.containsKey(key)) {
            return false;
        }
        // As on a command line, the bare option switches it on.
        String value = Optional.ofNullable(written.get(key)).orElse("true").strip();
        if (!value.equals("true") && !value.equals("false")) {
            refuse(ProcessorOption.COLORMAP, value, "is neither true nor false");
        }
        return value.equals("true");
    }

    private Optional<String> docs() {
        Optional<String> written = value(ProcessorOption.DOCS);
        Optional<String> base = written.map(v -> v.replaceAll("/+$", "")).filter(ReferencePages::isBase);
        if (base.isEmpty()) {
            written.ifPresent(v -> refuse(
                    ProcessorOption.DOCS,
                    v,
                    "is no address of the web; expected one such as https://example.org/threats"));
        }
        return base;
    }

    private void refuse(ProcessorOption option, String value, String why) {
        problem("-A" + option.key() + ": \"" + value + "\" " + why);
    }

    private void problem(String message) {
        problems.add(Problem.error(Place.NONE, message));
    }
}
