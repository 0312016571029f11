package dev.threatdoc.processor.option;

import static dev.threatdoc.processor.option.WrittenOptions.NONE;

import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.threat.analysis.Gate;
import dev.threatdoc.threat.catalog.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the user wrote behind {@code -A}. */
public final class OptionParser {

    private static final List<String> ALL = List.of("all");

    /** javac shows 100 warnings in all, its own and other tools' included; half of them are for others. */
    private static final int MOST_WARNINGS = 50;

    private OptionParser() {}

    /**
     * Reads the options; those of other processors are passed over.
     *
     * @param written keys and values as the compiler hands them over; a value may be null
     */
    public static ParsedOptions parse(Map<String, String> written) {
        WrittenOptions values = new WrittenOptions(written);
        Options options = new Options(threats(values), gate(values), files(values), code(values));
        values.text(
                ProcessorOption.ACCESSOR,
                v -> v.equals(NONE) || AccessorOption.isName(v),
                "is no full name of a class; expected one such as com.example.ShopModel, or none");
        return new ParsedOptions(options, values.problems());
    }

    private static ThreatOptions threats(WrittenOptions values) {
        return new ThreatOptions(
                values.list(ProcessorOption.CATALOGS).filter(l -> !l.equals(ALL)),
                values.list(ProcessorOption.THREATS).orElse(List.of()),
                values.list(ProcessorOption.EXCLUDE).orElse(List.of()));
    }

    private static GateOptions gate(WrittenOptions values) {
        return new GateOptions(
                values.level(ProcessorOption.WARN_ON, Optional.of(Level.MEDIUM)),
                new Gate(
                        values.level(ProcessorOption.FAIL_ON, Optional.empty()),
                        values.flag(ProcessorOption.FAIL_ON_ASSUMED)),
                QuestionStyle.valueOf(
                        values.choice(ProcessorOption.QUESTIONS, "summary", List.of("summary", "element", "all", NONE))
                                .toUpperCase(Locale.ROOT)),
                values.choice(ProcessorOption.MESSAGES, "warning", List.of("warning", "note"))
                        .equals("note"),
                values.choice(ProcessorOption.APPLICABILITY, "on", List.of("on", "off"))
                        .equals("on"),
                values.number(ProcessorOption.MAX_WARNINGS, MOST_WARNINGS),
                values.text(ProcessorOption.BASELINE),
                values.day(ProcessorOption.TODAY));
    }

    private static CodeOptions code(WrittenOptions values) {
        return new CodeOptions(
                Derive.valueOf(values.choice(ProcessorOption.DERIVE, "hints", List.of(NONE, "hints", "all"))
                        .toUpperCase(Locale.ROOT)),
                values.list(ProcessorOption.RESOURCES).orElse(List.of()),
                values.text(ProcessorOption.WORDS),
                drift(values));
    }

    private static Set<DriftKind> drift(WrittenOptions values) {
        List<String> kinds = Arrays.stream(DriftKind.values())
                .map(k -> k.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> chosen = values.choices(
                ProcessorOption.DRIFT,
                ALL,
                Stream.concat(kinds.stream(), Stream.of("all", NONE)).toList());
        return chosen.contains("all")
                ? EnumSet.allOf(DriftKind.class)
                : chosen.stream()
                        .filter(kinds::contains)
                        .map(k -> DriftKind.valueOf(k.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DriftKind.class)));
    }

    private static FileOptions files(WrittenOptions values) {
        return new FileOptions(
                values.list(ProcessorOption.OUTPUTS)
                        .filter(l -> !l.equals(ALL))
                        .map(l -> l.equals(List.of(NONE)) ? List.of() : l),
                values.text(ProcessorOption.REPORT),
                values.text(ProcessorOption.RISK_LABELS),
                values.numbers(ProcessorOption.LEVELS),
                values.flag(ProcessorOption.COLORMAP),
                values.text(
                                ProcessorOption.DOCS,
                                v -> ReferencePages.isBase(withoutSlash(v)),
                                "is no address of the web; expected one such as https://example.org/threats")
                        .map(OptionParser::withoutSlash),
                values.text(ProcessorOption.ROOT));
    }

    private static String withoutSlash(String address) {
        return address.replaceFirst("(?<!/)/+$", "");
    }
}
