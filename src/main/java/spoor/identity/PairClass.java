package spoor.identity;

import java.util.Locale;
import java.util.Optional;
import spoor.model.BadInput;

/** How much speaks for two records being one entity, the surest first. */
public enum PairClass {
    /** They share a valid number of one kind, and nothing speaks against it. */
    NUMBER,
    /** Several independent features agree. */
    STRONG,
    /** More speaks for it than against it. */
    LIKELY,
    /** They have the same name, and something says that they are two. */
    HOMONYM;

    /** Over HTTP and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of this word. */
    public static Optional<PairClass> find(String word) {
        for (PairClass pairClass : values()) {
            if (pairClass.word().equals(word)) {
                return Optional.of(pairClass);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads {@link #word()}.
     *
     * @throws BadInput if there is no such class
     */
    public static PairClass require(String word) {
        return find(word)
                .orElseThrow(() -> new BadInput(
                        "identity.class.unknown",
                        "'%s' is no class of proposals; use number, strong, likely or homonym.",
                        word));
    }
}
