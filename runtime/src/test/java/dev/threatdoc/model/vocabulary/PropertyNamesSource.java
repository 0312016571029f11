package dev.threatdoc.model.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The source of {@link PropertyNames}. */
final class PropertyNamesSource {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Beyond this the formatter breaks lines, and the two have to agree. */
    private static final int WIDTH = 120;

    private PropertyNamesSource() {}

    /** A constant for each name. */
    static String of(List<ElementKind> kinds, List<PropertySpec> controls) {
        Set<PropertyName> properties = new TreeSet<>();
        kinds.forEach(k -> k.properties().forEach(p -> properties.add(p.name())));
        Set<PropertyName> all = new TreeSet<>(properties);
        Set<PropertyName> measures = controls.stream().map(PropertySpec::name).collect(Collectors.toSet());
        all.addAll(measures);
        TreeMap<String, String> constants = new TreeMap<>();
        for (PropertyName name : all) {
            String role = !measures.contains(name)
                    ? "property"
                    : properties.contains(name) ? "property and the control" : "control";
            String declared = "    public static final PropertyName " + constant(name) + " =";
            String value = "PropertyName.of(\"" + name + "\");\n";
            boolean fits = declared.length() + value.length() <= WIDTH;
            constants.put(
                    constant(name),
                    "    /** The " + role + " {@code " + name + "}. */\n" + declared + (fits ? " " : "\n            ")
                            + value);
        }
        return """
                package dev.threatdoc.model.vocabulary;

                import dev.threatdoc.model.stability.Stable;

                /**
                 * The names of all properties and controls, for code.
                 *
                 * <p>Made of the specifications: {@code mvn -ntp test -Dgolden.update=true} writes it anew.
                 */
                @Stable
                public final class PropertyNames {

                """ + String.join("", constants.values()) + "\n    private PropertyNames() {}\n}\n";
    }

    /** {@code MIN_TLS_VERSION} of {@code minTLSVersion}. */
    static String constant(PropertyName name) {
        // One word, whatever its capital is for.
        String text = name.text().replace("iFrames", "Iframes");
        return HUMP.matcher(text).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
