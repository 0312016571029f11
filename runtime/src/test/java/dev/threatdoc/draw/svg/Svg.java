package dev.threatdoc.draw.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing as an XML parser sees it. */
final class Svg {

    private final Document document;

    private Svg(Document document) {
        this.document = document;
    }

    /** Reads a drawing; fails if it is not well-formed. */
    static Svg read(String text) {
        try {
            return new Svg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** All elements of a name. */
    List<Element> all(String name) {
        return below(document.getDocumentElement(), name);
    }

    /** All elements. */
    List<Element> elements() {
        return all("*");
    }

    /** All texts that are seen. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** The names of all attributes. */
    Set<String> attributes() {
        Set<String> names = new HashSet<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    /** All elements of a name in another. */
    static List<Element> below(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** A text as it is shown: what is no text left out, and all white space. */
    static String squeeze(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && !Character.isSpaceChar(c) && !isMark(c))
                .map(c -> isNoCharacter(c) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isMark(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
