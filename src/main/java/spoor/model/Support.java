package spoor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says about one relation. The store keeps it as a text of five parts with tabs between them, so that a
 * statement can take it apart: {@code split(s, '\t')}.
 *
 * @param source id of the document
 * @param locator where in it; empty if it is not said
 * @param says in the words of whoever read it; empty if nobody wrote them down
 * @param states the {@link #PARTS} of the relation that the document itself states
 * @param read when, a partial date; empty if it is not said
 */
public record Support(String source, String locator, String says, List<String> states, String read) {

    /** The property of a relation that holds its supports. */
    public static final String PROPERTY = "supports";

    /** The property of a relation of which no document that was read states both ends: false, else absent. */
    public static final String ENDS_STATED = "endsStated";

    /** What a document can state of a relation, in the order in which it is told. */
    public static final List<String> PARTS = List.of("from", "to", "goods", "weapon", "date", "value");

    public static final int LONGEST_SAYS = 2_000;

    private static final int FIELDS = 5;

    public Support {
        if (source.isBlank()) {
            throw new BadInput("support.source", "What a document says has to name the document.");
        }
        states = states.stream().map(Support::requirePart).distinct().toList();
        if (says.length() > LONGEST_SAYS) {
            throw new BadInput("support.long", "What a document says has at most %d characters here.", LONGEST_SAYS);
        }
        if (!read.isEmpty()) {
            PartialDate.requireDate(read);
        }
    }

    /** The parts that a document states which states both ends, and of the others what is told here. */
    public static List<String> partsOf(boolean goods, boolean date, boolean value) {
        return PARTS.stream()
                .filter(part -> switch (part) {
                    case "from", "to" -> true;
                    case "goods" -> goods;
                    case "date" -> date;
                    case "value" -> value;
                    default -> false;
                })
                .toList();
    }

    private static String requirePart(String word) {
        if (!PARTS.contains(word)) {
            throw new BadInput(
                    "support.part", "'%s' is no part of a relation; use %s.", word, String.join(", ", PARTS));
        }
        return word;
    }

    /**
     * Takes apart what {@link #text()} made.
     *
     * @throws BadInput if it is no such text
     */
    public static Support of(String text) {
        String[] fields = text.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new BadInput("support.malformed", "What a document says has five parts with tabs between them.");
        }
        List<String> states = fields[3].isEmpty() ? List.of() : Arrays.asList(fields[3].split(";", -1));
        return new Support(fields[0], fields[1], fields[2], states, fields[4]);
    }

    /**
     * Takes apart all supports of a relation.
     *
     * @param texts its property, or null if it has none
     */
    public static List<Support> listOf(@Nullable Object texts) {
        List<Support> supports = new ArrayList<>();
        if (texts instanceof List<?> many) {
            many.forEach(text -> supports.add(of(String.valueOf(text))));
        }
        return supports;
    }

    public String text() {
        return String.join("\t", plain(source), plain(locator), plain(says), String.join(";", states), read);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    public boolean statesBothEnds() {
        return states.contains("from") && states.contains("to");
    }
}
