package spoor.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a list was read, and somebody searched in it. */
public enum ListReading {
    /** All of it was, and what was found stands in the data. */
    WHOLE,
    /** Some of it was. */
    PART,
    /** All of it was, but the data do not say who was found. */
    UNTOLD,
    /** It was not at hand. */
    NONE,
    /** All of it was, but nobody has looked for this one in it. */
    UNSEARCHED,
    /** All of it was, but it is older than asked for. */
    OLD;

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
