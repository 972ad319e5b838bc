package spoor.declarations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What is known beside the rows, by the codes of their columns: who the parties are after all decisions, where they are
 * registered, which tier a code of goods is of. Immutable.
 *
 * <pre>
 * party          by code of SELLER        0 = not stated; records that were decided to be one are one
 * countryOfParty by party                 index into countries
 * makerCountry   by code of MANUFACTURER  index into countries
 * brandCountry   by code of BRAND         index into countries
 * tierOfHs       by code of HS            index into tiers; -1 where fewer than six digits are said
 * countries      0 not stated, 1 unknown, then codes
 * tiers          0 none, then names
 * id, name       of a party
 * founded        by party                 {@link spoor.declarations.column.PartialDays}; read at the first question
 * components     those that have a part number or of which a row says a code; read at the first question
 * find           the party of an id, of any of its records; 0 if there is none
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Register(
        int parties,
        int[] party,
        int[] countryOfParty,
        int[] makerCountry,
        int[] brandCountry,
        int[] tierOfHs,
        List<String> countries,
        List<String> tiers,
        IntFunction<String> id,
        IntFunction<String> name,
        Supplier<int[]> founded,
        Supplier<List<Part>> components,
        ToIntFunction<String> find) {

    /**
     * A component and the codes by which a description may name it.
     *
     * @param numbers its part numbers
     * @param said other codes that a row on it holds, such as one of a tender, with the relation of that row
     */
    public record Part(String id, String name, List<String> numbers, Map<String, String> said) {

        /** One that has part numbers alone. */
        public Part(String id, String name, List<String> numbers) {
            this(id, name, numbers, Map.of());
        }

        /** All codes. */
        public Set<String> codes() {
            Set<String> codes = new LinkedHashSet<>(numbers);
            codes.addAll(said.keySet());
            return codes;
        }
    }

    public static final int NOT_STATED = 0;
    public static final int UNKNOWN = 1;

    /** With the name of a party. */
    public Value named(Dimension dimension, Value value) {
        boolean isParty = dimension == Dimension.SELLER || dimension == Dimension.BUYER;
        return isParty && value.state() == Value.State.STATED
                ? value.named(name.apply(find.applyAsInt(value.code())))
                : value;
    }
}
