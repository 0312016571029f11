package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Settings in XML: the deployment descriptor of a web application, Jakarta Persistence's and Hibernate's files,
 * Spring's bean files and Tomcat's resources.
 *
 * <p>A descriptor's elements become keys below {@link #WEB}, such as {@code web-xml.login-config.auth-method}, with a
 * number for each security constraint. What has a name and a value, as an element {@code property} or as an attribute
 * of a resource, becomes a key of that name.
 */
@Experimental
public final class XmlSettings {

    /** Before the keys of a deployment descriptor. */
    public static final String WEB = "web-xml";

    /** Before the keys that tell which annotations of methods Spring Security is to read. */
    public static final String METHOD_SECURITY = "spring-security-xml.methods";

    private static final Set<String> METHOD_SECURITY_ELEMENTS = Set.of("global-method-security", "method-security");
    private static final int MOST_DEEP = 40;
    private static final String AUTH_CONSTRAINT = "auth-constraint";

    private static final Set<String> NUMBERED = Set.of("security-constraint", "filter");
    private static final Set<String> NAMED = Set.of("property", "entry", "Property");
    private static final Set<String> WITH_ATTRIBUTES = Set.of("Resource", "datasource");

    private final String file;
    private final List<ConfigEntry> entries = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private String pending = "";
    private int constraints;

    private XmlSettings(String file) {
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
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmlSettings reader = new XmlSettings(file);
        try {
            reader.read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException | RuntimeException e) {
            // The container itself will tell what is wrong with it; what was read so far is right.
            return List.copyOf(reader.entries);
        }
        return List.copyOf(reader.entries);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    start(xml);
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml, text.toString().strip());
                    text.setLength(0);
                }
                default -> {
                    // Comments and instructions set nothing.
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (NUMBERED.contains(name)) {
            path.addLast(name + "[" + constraints + "]");
            constraints++;
        } else {
            path.addLast(name);
        }
        if (name.equals("property-placeholder") && !first(xml, "location").isEmpty()) {
            // Spring's bean files name further files as Spring Boot's settings do.
            add("spring.config.import", first(xml, "location"), xml);
        }
        if (name.equals("properties") && !first(xml, "resource").isEmpty()) {
            // So do MyBatis' files.
            add("spring.config.import", "classpath:" + first(xml, "resource"), xml);
        }
        if (METHOD_SECURITY_ELEMENTS.contains(name)) {
            methodSecurity(name, xml);
        } else if (NAMED.contains(name)) {
            pending = first(xml, "name", "key");
            String value = first(xml, "value");
            if (!pending.isEmpty() && !value.isEmpty()) {
                add(pending, value, xml);
                pending = "";
            }
        } else if (WITH_ATTRIBUTES.contains(name)) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                add(
                        name.toLowerCase(java.util.Locale.ROOT) + "." + xml.getAttributeLocalName(i),
                        xml.getAttributeValue(i),
                        xml);
            }
        }
    }

    /** The newer element has expressions read unless it says otherwise, the older one only if it says so. */
    private void methodSecurity(String name, XMLStreamReader xml) {
        String expressions = first(xml, "pre-post-enabled", "pre-post-annotations");
        boolean unsaid = expressions.isEmpty() && name.equals("method-security");
        add(METHOD_SECURITY + ".pre-post", unsaid ? "true" : String.valueOf(isOn(expressions)), xml);
        add(
                METHOD_SECURITY + ".secured",
                String.valueOf(isOn(first(xml, "secured-enabled", "secured-annotations"))),
                xml);
        add(METHOD_SECURITY + ".jsr250", String.valueOf(isOn(first(xml, "jsr250-enabled", "jsr250-annotations"))), xml);
    }

    private static boolean isOn(String value) {
        return value.equals("enabled") || value.equals("true");
    }

    private void end(XMLStreamReader xml, String text) {
        parameter(xml, text);
        if (xml.getLocalName().equals(AUTH_CONSTRAINT) && "web-app".equals(path.peekFirst()) && !hasRoles()) {
            // Without a role in it, nobody passes; that is the opposite of not being there.
            add(WEB + "." + joinedPath(), "", xml);
        }
        if (!text.isEmpty() && "web-app".equals(path.peekFirst())) {
            add(WEB + "." + joinedPath(), text, xml);
        } else if (!text.isEmpty()
                && !pending.isEmpty()
                && Set.of("property", "value", "entry").contains(xml.getLocalName())) {
            add(pending, text, xml);
            pending = "";
        }
        path.pollLast();
    }

    /** A parameter of a web application, whose name and value are elements of their own. */
    private void parameter(XMLStreamReader xml, String text) {
        String name = xml.getLocalName();
        if (name.equals("param-name") || name.equals("env-entry-name")) {
            pending = text;
        } else if ((name.equals("param-value") || name.equals("env-entry-value")) && !pending.isEmpty()) {
            add(pending, text, xml);
            pending = "";
        }
    }

    private boolean hasRoles() {
        String start = WEB + "." + joinedPath() + ".";
        return entries.stream().anyMatch(e -> e.key().startsWith(start));
    }

    private String joinedPath() {
        return String.join(".", path.stream().skip(1).limit(MOST_DEEP).toList());
    }

    private void add(String key, String value, XMLStreamReader xml) {
        entries.add(ConfigReader.entry(
                key, value, new FilePlace(file, xml.getLocation().getLineNumber(), 0, "")));
    }

    private static String first(XMLStreamReader xml, String... attributes) {
        for (String attribute : attributes) {
            @Nullable String value = xml.getAttributeValue(null, attribute);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
