package spoor.reconcile.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.reconcile.ftm.FtmEntity;

/** In what order a client of yente wants what was found. */
final class YenteOrder {

    private YenteOrder() {}

    /**
     * Sorts by one field after the other; what does not have it comes last.
     *
     * @param sort such as {@code first_seen:desc}; empty: the best first
     * @throws BadInput if one cannot be sorted by
     */
    static List<FtmEntity> sorted(List<FtmEntity> found, List<String> sort) {
        Comparator<FtmEntity> order = null;
        for (String one : sort) {
            Comparator<FtmEntity> next = order(one);
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? found : found.stream().sorted(order).toList();
    }

    private static Comparator<FtmEntity> order(String sort) {
        String[] parts = sort.split(":", 2);
        Function<FtmEntity, @Nullable String> field = switch (parts[0]) {
            case "first_seen" -> FtmEntity::firstSeen;
            case "last_change" -> FtmEntity::lastChange;
            case "caption" -> FtmEntity::caption;
            default -> throw unknown(sort);
        };
        String direction = parts.length == 1 ? "asc" : parts[1];
        Comparator<String> texts = switch (direction) {
            case "asc" -> Comparator.naturalOrder();
            case "desc" -> Comparator.reverseOrder();
            default -> throw unknown(sort);
        };
        return Comparator.comparing(field, Comparator.nullsLast(texts));
    }

    private static BadInput unknown(String sort) {
        BadInput fault = new BadInput(
                "sort.unknown",
                "'%s' cannot be sorted by; take first_seen, last_change or caption, with :asc or :desc.",
                sort.length() > 60 ? sort.substring(0, 60) + "…" : sort);
        fault.with("parameter", "sort");
        return fault;
    }
}
