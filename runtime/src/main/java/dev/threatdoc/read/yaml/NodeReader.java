package dev.threatdoc.read.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the library's nodes into values; one for each document. */
final class NodeReader {

    private static final int MOST_VALUES = 200_000;
    /** A few aliases of aliases could stand for more values than there are atoms; no honest file has so many. */
    private static final int MOST_REPEATED = 20_000;

    private static final int MOST_DEEP = 100;
    private static final String MERGE = "<<";

    /** Those around the value that is being read: an alias for one of them would never come to an end. */
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Node> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    private int repeated;

    NodeReader() {}

    /**
     * The value of a document.
     *
     * @throws TooManyValuesException if there are more values in it than in any honest file, most often by aliases
     */
    YamlValue read(Node node) {
        return read(node, MOST_DEEP);
    }

    private YamlValue read(Node node, int depth) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        values++;
        repeated += read.add(node) ? 0 : 1;
        if (values > MOST_VALUES || repeated > MOST_REPEATED) {
            throw new TooManyValuesException(line);
        }
        if (depth == 0 || !around.add(node)) {
            return new YamlValue.Scalar("", line);
        }
        YamlValue value = value(node, depth, line);
        around.remove(node);
        return value;
    }

    private YamlValue value(Node node, int depth, int line) {
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
