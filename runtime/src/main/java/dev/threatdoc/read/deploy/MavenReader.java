package dev.threatdoc.read.deploy;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Maven's build files, without what they inherit. */
@Experimental
public final class MavenReader {

    private static final String PROJECT = "/project";

    private static final Pattern PROPERTY = Pattern.compile(PROJECT + "(?:/profiles/profile)?/properties/([^/]+)");
    private static final int MOST_DEEP = 40;
    private static final String OWN_MACHINE = "(localhost|127\\.0\\.0\\.1)\\b.*";

    private final String file;
    private final Set<String> dependencies = new TreeSet<>();
    private final Map<String, String> properties = new TreeMap<>();
    private String name = "";
    private String group = "";
    private String artifact = "";
    private String scope = "";
    private String plugin = "";
    private boolean application;
    private boolean aggregates;

    private MavenReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file, whatever it holds; of a broken one, what stands before the mistake.
     *
     * @param file its path below the folder that is read
     */
    public static BuildFile read(String file, String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        MavenReader reader = new MavenReader(file);
        try {
            reader.read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException | RuntimeException e) {
            // Maven itself will tell what is wrong with it; what was read so far is right.
            return reader.result();
        }
        return reader.result();
    }

    private BuildFile result() {
        return new BuildFile(
                name, dependencies, properties, application && !aggregates, aggregates, new FilePlace(file, 0, 0, ""));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> paths = new ArrayDeque<>();
        paths.push("");
        int deeper = 0;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && paths.size() > MOST_DEEP) {
                // Nothing of interest stands so deep, and a path for each level would fill the memory.
                deeper++;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                paths.push(paths.element() + "/" + xml.getLocalName());
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && deeper > 0) {
                deeper--;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(paths.pop(), text.toString().strip());
                text.setLength(0);
            }
        }
    }

    private boolean isPackager() {
        return plugin.equals("spring-boot-maven-plugin") || plugin.equals("quarkus-maven-plugin");
    }

    private void end(String path, String text) {
        Matcher property = PROPERTY.matcher(path);
        if (property.matches()) {
            // Later ones are of profiles; those for one's own machine have no say beside others.
            properties.merge(property.group(1), text, (a, b) -> b.matches(OWN_MACHINE) ? a : b);
        } else if (path.equals(PROJECT + "/artifactId")) {
            name = text;
        } else if (path.equals(PROJECT + "/packaging")) {
            application |= text.equals("war") || text.equals("ear");
            aggregates = text.equals("pom");
        } else if (path.endsWith("/plugin/artifactId")) {
            plugin = text;
            application |= isPackager();
        } else if (path.endsWith("/configuration/skip") && isPackager()) {
            application &= !text.equals("true");
        } else if (path.endsWith("/dependency/groupId")) {
            group = text;
        } else if (path.endsWith("/dependency/artifactId")) {
            artifact = text;
        } else if (path.endsWith("/dependency/scope")) {
            scope = text;
        } else if (path.endsWith("/dependency")) {
            // A profile's dependencies are there only for those who choose it.
            if (!path.contains("/dependencyManagement/")
                    && !path.contains("/plugin/")
                    && !path.startsWith(PROJECT + "/profiles/")
                    && !scope.equals("test")) {
                dependencies.add(group + ":" + artifact);
            }
            scope = "";
        }
    }
}
