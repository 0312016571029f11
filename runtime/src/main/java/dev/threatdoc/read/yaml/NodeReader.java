package dev.threatdoc.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the library's nodes into values; one for each document. */
final class NodeReader {

    /** A few aliases of aliases could stand for more values than there are atoms; no honest file has so many. */
    private static final int MOST_VALUES = 200_000;

    private static final int MOST_DEEP = 100;
    private static final String MERGE = "<<";

    private int values;

    NodeReader() {}

    YamlValue read(Node node) {
        return read(node, MOST_DEEP);
    }

    private YamlValue read(Node node, int depth) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        if (++values > MOST_VALUES || depth == 0) {
            return new YamlValue.Scalar("", line);
        }
        if (node instanceof MappingNode mapping) {
            return new YamlValue.Mapping(entries(mapping, depth), line);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(read(item, depth - 1));
            }
            return new YamlValue.Sequence(items, line);
        }
        return new YamlValue.Scalar(node instanceof ScalarNode scalar ? text(scalar) : "", line);
    }

    private Map<String, YamlValue> entries(MappingNode mapping, int depth) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, YamlValue> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                continue;
            }
            YamlValue value = read(tuple.getValueNode(), depth - 1);
            if (!key.getValue().equals(MERGE)) {
                entries.put(key.getValue(), value);
                continue;
            }
            List<YamlValue> sources = value instanceof YamlValue.Sequence sequence ? sequence.items() : List.of(value);
            for (YamlValue source : sources) {
                if (source instanceof YamlValue.Mapping other) {
                    other.entries().forEach(merged::putIfAbsent);
                }
            }
        }
        merged.forEach(entries::putIfAbsent);
        return entries;
    }

    private static String text(ScalarNode scalar) {
        String text = scalar.getValue();
        boolean isNull = scalar.isPlain() && (text.equals("~") || text.equals("null"));
        return isNull ? "" : text;
    }
}
