package spoor.watch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a node as the store has them; what is not there is empty or nought. */
record Stored(Map<String, Object> properties) {

    String text(String name) {
        String text = findText(name);
        return text == null ? "" : text;
    }

    @Nullable
    String findText(String name) {
        return properties.get(name) instanceof String text ? text : null;
    }

    long number(String name) {
        return properties.get(name) instanceof Number number ? number.longValue() : 0;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(properties.get(name));
    }

    byte[] bytes(String name) {
        return properties.get(name) instanceof byte[] bytes ? bytes : new byte[0];
    }
}
