package spoor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a user or operator has to know. The message says what to do next and may be shown as it is;
 * the code is stable and meant for programs, and so are the details.
 */
public abstract sealed class SpoorException extends RuntimeException
        permits BadInput, NotSignedIn, NotFound, Conflict, Expired, Refused, LimitReached, Busy, Unavailable {

    private final String code;
    private final transient Sentence sentence;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    SpoorException(String code, Sentence sentence) {
        super(sentence.text());
        this.code = code;
        this.sentence = sentence;
    }

    /** A stable dotted word such as {@code relation.unknown}. */
    public String code() {
        return code;
    }

    /** What it says, by its pattern and what is filled in. */
    public Sentence sentence() {
        return sentence;
    }

    /** Facts for programs, such as {@code line} and {@code column}; mostly empty. */
    public Map<String, Object> details() {
        return Map.copyOf(details);
    }

    /** Adds one detail and returns this, so that it can be thrown in the same breath. */
    public SpoorException with(String name, Object value) {
        details.put(name, value);
        return this;
    }
}
