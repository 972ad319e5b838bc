package spoor.identity.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.model.BadInput;

/** How an entity that a file states stands to those of the store. Nothing is joined by it. */
public enum Recognition {
    /** The store has it: under the same id, or with the same valid number and a like name. */
    IS,
    /** The store may have it: worth a look. */
    PERHAPS,
    /** Nothing in the store is like it, or what is called like it is another. */
    NEW;

    /** By the class of the best pair with an entity of the store; null if there is none. */
    public static Recognition of(@Nullable PairClass best) {
        return switch (best) {
            case NUMBER -> IS;
            case STRONG, LIKELY -> PERHAPS;
            case HOMONYM -> NEW;
            case null -> NEW;
        };
    }

    /** The word used over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}, whatever its case.
     *
     * @throws BadInput if it is none of the words
     */
    public static Recognition requireWord(String word) {
        for (Recognition one : values()) {
            if (one.name().equalsIgnoreCase(word.strip())) {
                return one;
            }
        }
        throw new BadInput("recognition.unknown", "'%s' is not known here; use is, perhaps or new.", word);
    }
}
