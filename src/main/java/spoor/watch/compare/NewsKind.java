package spoor.watch.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can have become of a path. */
public enum NewsKind {
    NEW,
    STRONGER,
    WEAKER,
    /** As strong as before, but an entity is listed otherwise or a hop rests on other sources. */
    CHANGED,
    GONE;

    /** As JSON has it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
