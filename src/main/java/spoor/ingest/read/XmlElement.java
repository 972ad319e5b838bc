package spoor.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element with what is in it. Ways into it are local names, parted by slashes. */
public final class XmlElement {

    private static final String TEXT = "#text";

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<XmlElement> children = new ArrayList<>(4);
    private String said = "";
    private String text = "";

    XmlElement(String name) {
        this.name = name;
    }

    void attribute(String of, String value) {
        attributes.put(of, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    void say(String all) {
        said = all;
        text = all.strip();
    }

    public String name() {
        return name;
    }

    /** A piece of its own text between the elements in it. */
    void addText(String piece) {
        XmlElement said = new XmlElement(TEXT);
        said.say(piece);
        children.add(said);
    }

    /** Its own text, without that of what is in it. */
    public String text() {
        return text;
    }

    /** The text of it and of all that is in it, as it is read: an element of this name, such as {@code BR}, ends a line. */
    public String wholeText(String lineEnd) {
        StringBuilder whole = new StringBuilder();
        addWholeText(lineEnd, whole);
        return whole.toString().strip();
    }

    private void addWholeText(String lineEnd, StringBuilder to) {
        if (children.isEmpty()) {
            to.append(said.replaceAll("\\s+", " "));
        }
        for (XmlElement child : children) {
            child.addWholeText(lineEnd, to);
        }
        if (name.equalsIgnoreCase(lineEnd)) {
            to.append('\n');
        }
    }

    /** An attribute; empty if there is none. */
    public String attribute(String of) {
        return attributes.getOrDefault(of, "");
    }

    /** All elements on this way, in their order. */
    public List<XmlElement> all(String way) {
        List<XmlElement> found = List.of(this);
        for (String step : way.split("/", -1)) {
            found = found.stream().flatMap(each -> each.named(step)).toList();
        }
        return found;
    }

    /** Elements in it of this name, alone or before a dash. */
    public List<XmlElement> beginningWith(String word) {
        return children.stream()
                .filter(child -> child.name.equals(word) || child.name.startsWith(word + "-"))
                .toList();
    }

    private Stream<XmlElement> named(String step) {
        return children.stream().filter(child -> child.name.equals(step));
    }

    /** Texts of all elements on this way that have one. */
    public List<String> texts(String way) {
        return all(way).stream()
                .map(XmlElement::text)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The text of the first element on this way that has one; empty if none does. */
    public String text(String way) {
        List<String> found = texts(way);
        return found.isEmpty() ? "" : found.getFirst();
    }
}
