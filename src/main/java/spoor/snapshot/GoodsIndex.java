package spoor.snapshot;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Customs codes: what the kernel calls them, and which tier of which list names them. Immutable.
 *
 * @param numbers the kernel's number of each six-digit code that a relation or a component carries
 * @param codesByTier the codes of each tier of the Common High Priority List
 */
public record GoodsIndex(Map<String, Integer> numbers, Map<String, List<String>> codesByTier) {

    public GoodsIndex {
        numbers = Map.copyOf(numbers);
        codesByTier = Map.copyOf(codesByTier);
    }

    /** The kernel's number of a code; none if nothing carries it. */
    public OptionalInt find(String code) {
        Integer number = numbers.get(code);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The codes of a tier; empty if there is no such tier. */
    public List<String> listCodes(String tier) {
        return codesByTier.getOrDefault(tier, List.of());
    }

    /** The tiers, in order. */
    public Set<String> tiers() {
        return new TreeSet<>(codesByTier.keySet());
    }
}
