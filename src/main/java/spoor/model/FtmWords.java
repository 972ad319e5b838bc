package spoor.model;

import java.util.List;
import java.util.Locale;

/**
 * In what words files of FollowTheMoney that Spoor writes say what FollowTheMoney has no place for, so that Spoor reads them
 * again.
 */
public final class FtmWords {

    /** Begins the description of a relation; its confidence follows. */
    public static final String CONFIDENCE = "Confidence in Spoor: ";

    private static final String IN_SPOOR = " in Spoor";

    /** Properties of parts and weapons that stand in descriptions, each as {@code name: text}. */
    public static final List<String> DESCRIBED =
            List.of("category", "partNumber", "makerCountry", "operator", "origin");

    private FtmWords() {}

    /** The first description of an asset, which says what it is. */
    public static String kind(NodeLabel label) {
        return label.label() + IN_SPOOR;
    }

    /** The role of a link that stands for a relation of this type. */
    public static String role(RelationType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The id of one of the relations that are made of a record, counted from 0. */
    public static String relationId(String dataset, String record, long number) {
        return dataset + "/" + record + (number == 0 ? "" : "/" + number);
    }

    /** Whether a description says what Spoor adds, and not what a source says. */
    public static boolean isOurs(String description) {
        return description.startsWith(CONFIDENCE) || description.endsWith(IN_SPOOR);
    }
}
