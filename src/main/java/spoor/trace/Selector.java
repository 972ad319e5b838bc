package spoor.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.NodeLabel;

/**
 * Chooses nodes. The fields restrict each other, the values inside one field are alternatives; an empty list and a null
 * text restrict nothing, so that {@link #ALL} chooses every node.
 *
 * @param countries ISO 3166-1 alpha-2 of companies and persons
 * @param operators ISO 3166-1 alpha-2 of those who use a weapon system
 * @param listedBy authorities whose sanctions list names the node, such as {@code EU}
 * @param text words that all occur in the same one of name, alias, part number or id, in any case of letters
 */
public record Selector(
        List<NodeLabel> labels,
        List<String> countries,
        List<String> operators,
        List<String> categories,
        List<String> topics,
        List<String> listedBy,
        List<String> ids,
        @Nullable String text) {

    /** Every node. */
    public static final Selector ALL =
            new Selector(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** Where a trace starts unless told otherwise: companies in China and Hong Kong. */
    public static final Selector CHINESE_COMPANIES = new Selector(
            List.of(NodeLabel.COMPANY),
            List.of("CN", "HK"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    /** Where a trace ends unless told otherwise: weapon systems that Russia operates. */
    public static final Selector RUSSIAN_WEAPONS = new Selector(
            List.of(NodeLabel.WEAPON_SYSTEM),
            List.of(),
            List.of("RU"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    public Selector {
        labels = List.copyOf(labels);
        countries = List.copyOf(countries);
        operators = List.copyOf(operators);
        categories = List.copyOf(categories);
        topics = List.copyOf(topics);
        listedBy = List.copyOf(listedBy);
        ids = List.copyOf(ids);
    }

    /** The nodes with these ids. */
    public static Selector ofIds(List<String> ids) {
        return new Selector(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ids, null);
    }

    /** Whether it restricts nothing. */
    public boolean isAll() {
        return equals(ALL);
    }
}
