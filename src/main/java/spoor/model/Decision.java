package spoor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of two records, by the ids of these, so that it outlives the removal and return of a dataset.
 * Decisions are added and never changed: a later one {@linkplain #supersedes supersedes} an earlier one.
 *
 * @param left id of an entity; the branch, or the successor, where the verdict says so
 * @param right id of another entity
 * @param verdict a {@linkplain Verdict#word() word}
 * @param by who decided
 * @param at when, ISO 8601 in UTC with six decimals
 * @param sources what was cited: ids of sources, or addresses
 * @param confidence a {@linkplain Confidence#word() word}; of the link that "same" and "different" make, null for others
 * @param scorer what proposed the pair, with its version; null if nothing did
 * @param score what that said of it, a probability
 * @param features why it did
 * @param batch those of one batch were decided together, and can be withdrawn together
 * @param supersedes id of the decision of the same pair that this one takes the place of
 * @param broughtInBy who brought it in with a file, which alone says who decided; null if it was made here
 * @param live whether nothing has superseded it
 * @param asleep whether it is live and without effect because a record is gone
 */
public record Decision(
        String id,
        String left,
        String right,
        String verdict,
        String by,
        String at,
        String reason,
        @Nullable String note,
        List<String> sources,
        @Nullable String confidence,
        @Nullable String scorer,
        @Nullable Double score,
        List<Feature> features,
        @Nullable String batch,
        @Nullable String supersedes,
        @Nullable String broughtInBy,
        boolean live,
        boolean asleep) {

    private static final int LONGEST_DAY = 10;

    public Decision {
        Verdict.requireWord(verdict);
        sources = List.copyOf(sources);
        features = List.copyOf(features);
    }

    /** As it is stored; what is null is left out. */
    public Map<String, Object> properties() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("left", left);
        all.put("right", right);
        all.put("verdict", verdict);
        all.put("by", by);
        all.put("at", at);
        all.put("reason", reason);
        all.put("note", note);
        all.put("sources", sources);
        all.put("confidence", confidence);
        all.put("scorer", scorer);
        all.put("score", score);
        all.put("features", features.stream().map(Feature::line).toList());
        all.put("batch", batch);
        all.put("supersedes", supersedes);
        all.put("broughtInBy", broughtInBy);
        Map<String, Object> known = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    /** Reads {@link #properties()}. */
    public static Decision of(Map<String, Object> stored, boolean live, boolean asleep) {
        return new Decision(
                text(stored, "id"),
                text(stored, "left"),
                text(stored, "right"),
                text(stored, "verdict"),
                text(stored, "by"),
                text(stored, "at"),
                text(stored, "reason"),
                findText(stored, "note"),
                texts(stored, "sources"),
                findText(stored, "confidence"),
                findText(stored, "scorer"),
                stored.get("score") instanceof Number score ? score.doubleValue() : null,
                texts(stored, "features").stream().map(Feature::ofLine).toList(),
                findText(stored, "batch"),
                findText(stored, "supersedes"),
                findText(stored, "broughtInBy"),
                live,
                asleep);
    }

    private static String text(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof String text ? text : "";
    }

    private static @Nullable String findText(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof String text ? text : null;
    }

    private static List<String> texts(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The same with this confidence. */
    public Decision with(Confidence sure) {
        return with(sure.word(), broughtInBy);
    }

    /** The same as a file says it that somebody brought in. */
    public Decision broughtInBy(String who) {
        return with(confidence, who);
    }

    private Decision with(@Nullable String sure, @Nullable String importer) {
        return new Decision(
                id,
                left,
                right,
                verdict,
                by,
                at,
                reason,
                note,
                sources,
                sure,
                scorer,
                score,
                features,
                batch,
                supersedes,
                importer,
                live,
                asleep);
    }

    /** Whether it keeps two records from being one: also a branch is another than its mother, and what is open is not one. */
    public boolean parts() {
        return !says(Verdict.SAME) && !says(Verdict.WITHDRAWN);
    }

    /** The day on which it was made. */
    public String day() {
        return at.substring(0, Math.min(LONGEST_DAY, at.length()));
    }

    /** Whether it says so. */
    public boolean says(Verdict one) {
        return one.word().equals(verdict);
    }

    /** The same for a pair, whichever of its ends is named first. */
    public String pair() {
        return left.compareTo(right) < 0 ? left + '\n' + right : right + '\n' + left;
    }

    /** The end of the pair that is not this one. */
    public String other(String end) {
        return left.equals(end) ? right : left;
    }

    /**
     * One reason for a score.
     *
     * @param feature what was compared, such as {@code inn}
     * @param text what was found, in words
     * @param bits what it adds, as a base-2 logarithm of odds; below zero it speaks against
     */
    public record Feature(String feature, String text, double bits) {

        public Feature {
            feature = Objects.requireNonNullElse(feature, "");
            text = Objects.requireNonNullElse(text, "");
        }

        /** As it is stored: what was compared, the bits and the words, parted by tabs. */
        String line() {
            return feature.replace('\t', ' ') + '\t' + bits + '\t' + text;
        }

        static Feature ofLine(String line) {
            String[] parts = line.split("\t", 3);
            return parts.length < 3 ? new Feature("", line, 0) : new Feature(parts[0], parts[2], bits(parts[1]));
        }

        private static double bits(String number) {
            try {
                return Double.parseDouble(number);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
