package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Files of Struts, of version 2 and of version 1: which requests come to which action. */
@Experimental
public final class StrutsReader {

    /** The key of actions: any method, the path, and the class with {@code ::} and its method behind it. */
    public static final String KEY = "struts-route";

    private final String file;
    private final List<ConfigEntry> entries = new ArrayList<>();
    private String namespace = "";
    private String ending = "";

    private StrutsReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file, whatever it holds; of a broken one, what stands before the mistake.
     *
     * @param file its path as places are to name it
     */
    public static List<ConfigEntry> read(String file, String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StrutsReader reader = new StrutsReader(file);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reader.start(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The framework itself will tell what is wrong with it; what was read so far is right.
            return List.copyOf(reader.entries);
        }
        return List.copyOf(reader.entries);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "constant" -> {
                if (attribute(xml, "name").orElse("").equals("struts.action.extension")) {
                    ending = ending(attribute(xml, "value").orElse(""));
                }
            }
            case "package" -> namespace = attribute(xml, "namespace").orElse("");
            case "action" -> action(xml);
            default -> {
                // Results, interceptors and the like answer nothing.
            }
        }
    }

    private void action(XMLStreamReader xml) {
        Optional<String> name = attribute(xml, "name");
        Optional<String> path = attribute(xml, "path");
        if (path.isPresent()) {
            // Version 1, where the name is that of a form.
            add(path.get() + ".do", attribute(xml, "type").orElse(""), xml);
        } else if (name.isPresent()) {
            String method =
                    attribute(xml, "method").filter(m -> !m.contains("{")).orElse("execute");
            String type = attribute(xml, "class").orElse("");
            add(namespace + "/" + variables(name.get()) + ending, type.isEmpty() ? "" : type + "::" + method, xml);
        }
    }

    /** Wildcards, which later attributes name by their numbers. */
    private static String variables(String name) {
        StringBuilder path = new StringBuilder();
        int number = 0;
        for (String part : name.split("\\*+", -1)) {
            path.append(number == 0 ? "" : "{" + number + "}").append(part);
            number++;
        }
        return path.toString();
    }

    /** With an empty one among them, as there is unless somebody says otherwise, requests need none. */
    private static String ending(String endings) {
        String[] all = endings.split(",", -1);
        boolean needsNone = List.of(all).contains("");
        return needsNone ? "" : "." + all[0].strip();
    }

    private void add(String path, String target, XMLStreamReader xml) {
        FilePlace place = new FilePlace(file, xml.getLocation().getLineNumber(), 0, "");
        entries.add(RouteReader.entry(KEY, ("* " + path.replace(" ", "") + " " + target).strip(), place));
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).map(String::strip);
    }
}
