package spoor.bench.question;

import java.util.Locale;

/** What is asked of every program. Each answer is a short text, so that answers can be compared. */
public enum Task {
    /** How many starts are how many hops from the nearest end, up to the question's hops. */
    DISTANCES("distance of every start to the nearest end"),
    /** Walks from any start to any end by their number of hops. */
    WALKS("walks by hop"),
    /** The ten best paths. */
    TOP10("10 best paths"),
    /** The hundred best paths. */
    TOP100("100 best paths"),
    /** The thousand best paths. */
    TOP1000("1,000 best paths");

    private final String title;

    Task(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word used on command lines and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many best paths are asked for; 0 if none. */
    public int paths() {
        return switch (this) {
            case TOP10 -> 10;
            case TOP100 -> 100;
            case TOP1000 -> 1_000;
            default -> 0;
        };
    }

    /** By its {@link #word}. */
    public static Task named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
