package spoor.ingest.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element with what is in it. Ways into it are local names, parted by slashes. */
public final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<XmlElement> children = new ArrayList<>(4);
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

    void say(String all) {
        text = all;
    }

    public String name() {
        return name;
    }

    /** Its own text, without that of what is in it. */
    public String text() {
        return text;
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
