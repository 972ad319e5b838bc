package spoor.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import spoor.model.BadInput;

/** How an act ended. */
public enum Outcome {
    /** As it was asked for. */
    DONE,
    /** Not allowed, not signed in, or too much at once. */
    REFUSED,
    /** Wrong input, nothing there, or a fault. */
    FAILED;

    /** As it stands in entries. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Outcome::word).toList();
    }

    /**
     * The word itself, if it is one.
     *
     * @throws BadInput if there is no such outcome
     */
    public static String requireWord(String word) {
        if (!words().contains(word)) {
            throw new BadInput("audit.outcome", "'outcome' is one of %s.", String.join(", ", words()));
        }
        return word;
    }

    /** Of an answer with this HTTP status. */
    static Outcome ofStatus(int status) {
        return switch (status) {
            case 401, 403, 421, 429 -> REFUSED;
            default -> status < 400 ? DONE : FAILED;
        };
    }
}
