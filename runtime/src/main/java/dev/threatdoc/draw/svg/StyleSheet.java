package dev.threatdoc.draw.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The style sheet of the drawings: for browsers as CSS, for other programs as attributes of each element. */
final class StyleSheet {

    private StyleSheet() {}

    /** CSS with colours for light and dark ground and for print. */
    static String css() {
        StringBuilder css = new StringBuilder();
        css.append(".dfd{").append(Theme.light()).append("}\n");
        css.append("@media (prefers-color-scheme:dark){.dfd{")
                .append(Theme.dark())
                .append("}}\n");
        css.append("[data-theme=light] .dfd{").append(Theme.light()).append("}\n");
        css.append("[data-theme=dark] .dfd{").append(Theme.dark()).append("}\n");
        css.append("@media print{.dfd,[data-theme] .dfd{").append(Theme.light()).append("}}\n");
        Styles.ALL.forEach((name, declarations) -> {
            css.append('.').append(name).append('{');
            declarations.forEach((property, value) ->
                    css.append(property).append(':').append(value).append(';'));
            css.append("}\n");
        });
        return css.append(".dfd a{cursor:pointer}\n").toString();
    }

    /**
     * What the rules come to for an element of some classes, with the colours on light ground.
     *
     * @return names and values in turn
     */
    static List<String> attributes(String classes) {
        Set<String> names = new HashSet<>(List.of(classes.split(" ", -1)));
        Map<String, String> merged = new LinkedHashMap<>();
        Styles.ALL.forEach((name, declarations) -> {
            if (names.contains(name)) {
                merged.putAll(declarations);
            }
        });
        List<String> attributes = new ArrayList<>();
        merged.forEach((property, value) -> {
            attributes.add(property);
            attributes.add(Theme.fixed(value));
        });
        return attributes;
    }
}
