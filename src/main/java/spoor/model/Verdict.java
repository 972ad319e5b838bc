package spoor.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person decided of two records, or that an earlier decision of them holds no longer. */
public enum Verdict {
    /** Both are of one entity. */
    SAME,
    /** They are of two. */
    DIFFERENT,
    /** Looked at, and left open. */
    UNSURE,
    /** The left one is a branch of the right one. */
    BRANCH_OF,
    /** The left one succeeded the right one. */
    SUCCESSOR_OF,
    /** The decision that this one supersedes holds no longer. Nobody decides so; it is what withdrawing writes. */
    WITHDRAWN;

    /** The word used in files, in Neo4j and over HTTP, such as {@code branch_of}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads {@link #word()}, whatever its case.
     *
     * @throws BadInput if it is none of the words
     */
    public static Verdict requireWord(String word) {
        for (Verdict verdict : values()) {
            if (verdict.name().equalsIgnoreCase(word.strip())) {
                return verdict;
            }
        }
        String known = Arrays.stream(values()).map(Verdict::word).collect(Collectors.joining(", "));
        throw new BadInput("verdict.unknown", "'%s' is no verdict; use one of %s.", word, known);
    }
}
