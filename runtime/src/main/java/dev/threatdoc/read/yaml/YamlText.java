package dev.threatdoc.read.yaml;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes plain values as YAML: a key or an item a line, long lines as they are. */
public final class YamlText {

    private YamlText() {}

    /**
     * A document, with {@code \n} at the end of lines.
     *
     * @param root maps, lists, texts, numbers and flags
     */
    public static String of(Object root) {
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setSplitLines(false)
                        .setBestLineBreak("\n")
                        .build())
                .dumpToString(root);
    }
}
