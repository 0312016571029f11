package dev.threatdoc.draw.svg;

import dev.threatdoc.threat.catalog.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of the drawings by name, on light and on dark ground.
 *
 * <p>Risk runs from pale yellow to dark brown, which keeps its order for colour-blind eyes and in grey print; on dark
 * ground it runs from dull to bright.
 */
final class Theme {

    private static final Map<String, String> LIGHT = new LinkedHashMap<>();
    private static final Map<String, String> DARK = new LinkedHashMap<>();

    static {
        add("paper", "#ffffff", "#11171e");
        add("ink", "#1b2733", "#e6edf3");
        add("muted", "#596673", "#9eabb8");
        add("flow", "#4d5b69", "#93a1af");
        add("actor", "#fbf6e9", "#2b2616");
        add("actor-line", "#8f7128", "#cfae5f");
        add("process", "#ebf3fb", "#17293c");
        add("process-line", "#3f6d9e", "#74abe0");
        add("store", "#e9f5ef", "#152c22");
        add("store-line", "#37795a", "#62bd90");
        add("model", "#f2ecfa", "#281f39");
        add("model-line", "#704c9f", "#b799e6");
        add("plain", "#ffffff", "#1b232c");
        add("plain-line", "#5f6c79", "#93a1af");
        add("out", "#f2f3f5", "#1a2027");
        add("out-line", "#98a2ac", "#5d6873");
        add("out-ink", "#626d78", "#93a1af");
        add("boundary", "#b3261e", "#ff8f86");
        add("added", "#1a6fb0", "#6cb6ff");
        add("removed", "#737d87", "#8c98a4");
        add("riskier", "#b8470b", "#ff9d5c");
        add("risk-very-low", "#fffceb", "#232219");
        add("risk-very-low-line", "#a08a3c", "#a39a6c");
        add("risk-low", "#fff3cc", "#302a17");
        add("risk-low-line", "#a87a00", "#c9a94f");
        add("risk-medium", "#fee3a8", "#44320f");
        add("risk-medium-line", "#c4650a", "#eba648");
        add("risk-high", "#fdc88f", "#5a3311");
        add("risk-high-line", "#a63f08", "#ff9b55");
        add("risk-very-high", "#f2a57a", "#75290f");
        add("risk-very-high-line", "#6e2102", "#ffc0a3");
    }

    private Theme() {}

    /** The name of the colours of a level. */
    static String name(Level level) {
        return "risk-" + level.words().replace(' ', '-');
    }

    /** The declarations of all colours on light ground. */
    static String light() {
        return declarations(LIGHT);
    }

    /** The declarations of all colours on dark ground. */
    static String dark() {
        return declarations(DARK);
    }

    /** A style sheet with each name of a colour replaced by the colour on light ground. */
    static String fixed(String css) {
        String fixed = css;
        for (Map.Entry<String, String> colour : LIGHT.entrySet()) {
            fixed = fixed.replace("var(--dfd-" + colour.getKey() + ")", colour.getValue());
        }
        return fixed;
    }

    private static void add(String name, String light, String dark) {
        LIGHT.put(name, light);
        DARK.put(name, dark);
    }

    private static String declarations(Map<String, String> colours) {
        StringBuilder out = new StringBuilder();
        colours.forEach((name, colour) ->
                out.append("--dfd-").append(name).append(':').append(colour).append(';'));
        return out.toString();
    }
}
