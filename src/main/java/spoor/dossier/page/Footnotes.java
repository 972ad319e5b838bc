package spoor.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources in the order in which they are cited first. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a source, from 1; a new one takes the next. */
    int number(String source) {
        Integer known = numbers.get(source);
        if (known != null) {
            return known;
        }
        numbers.put(source, numbers.size() + 1);
        return numbers.size();
    }

    /** Ids of all that were cited, by number. */
    List<String> cited() {
        return new ArrayList<>(numbers.keySet());
    }
}
