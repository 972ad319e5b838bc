package spoor.ownership;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a listing does. */
public enum Measure {
    /** Assets are frozen, and nobody may deal with it. */
    FREEZE,
    /** Goods may not be exported to it, or only with a licence. */
    EXPORT,
    /** Some dealings are restricted: loans, shares, transactions. */
    SECTORAL,
    /** Public bodies may not buy from it. */
    TENDER,
    /** Another, or one that is not told. */
    OTHER;

    static Measure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word used over HTTP. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
