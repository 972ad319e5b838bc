package spoor.cases.book;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where the check of a relation or a hop stands, the most open first. */
public enum HopState {
    /** It was checked, and is not what it was then. */
    @JsonProperty("again")
    AGAIN,
    @JsonProperty("disputed")
    DISPUTED,
    @JsonProperty("needsReply")
    NEEDS_REPLY,
    @JsonProperty("unchecked")
    UNCHECKED,
    @JsonProperty("proven")
    PROVEN;

    /** As JSON has it. */
    public String word() {
        return this == NEEDS_REPLY ? "needsReply" : name().toLowerCase(Locale.ROOT);
    }

    static HopState of(CheckState found) {
        return switch (found) {
            case UNCHECKED -> UNCHECKED;
            case PROVEN -> PROVEN;
            case DISPUTED -> DISPUTED;
            case NEEDS_REPLY -> NEEDS_REPLY;
        };
    }
}
