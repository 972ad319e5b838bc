package spoor.ingest.customs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table of payments: who paid, whom, how much. A payment ties both without saying that goods went from one
 * to the other.
 */
final class PaidColumns {

    private static final String NUMBERS = " id|number|code|inn|edrpou|bin|ogrn|uscc =";
    private static final String PARTY = " name? firm? entity? person? full? lang? =";

    private static final HeaderPattern PAYER = new HeaderPattern("payer" + PARTY);
    private static final HeaderPattern PAYEE = new HeaderPattern("payee|consignee" + PARTY);

    private static final Map<Field, HeaderPattern> REST = Map.of(
            Field.FROM_ID, new HeaderPattern("payer" + NUMBERS),
            Field.TO_ID, new HeaderPattern("payee|consignee" + NUMBERS),
            Field.FROM_COUNTRY, new HeaderPattern("payer country code? ="),
            Field.TO_COUNTRY, new HeaderPattern("payee|consignee country code? ="),
            Field.DATE, new HeaderPattern("date paid? other? ="),
            Field.NOTE, new HeaderPattern("purpose paid? ="));

    private PaidColumns() {}

    /** Gives these their meaning; false, and nothing is changed, where one of the three is missing. */
    static boolean settle(List<String> names, List<Field> fields, GuessedColumns found) {
        Map<String, String> columns = found.columns();
        Set<String> used = found.used();
        Optional<String> payer = find(PAYER, names, Set.of());
        Optional<String> payee = find(PAYEE, names, Set.of());
        if (!fields.contains(Field.FROM)
                || payer.isEmpty()
                || payee.isEmpty()
                || ValueColumns.find(names, used).isEmpty()) {
            return false;
        }
        columns.remove(Field.RELATION.word());
        columns.put(Field.FROM.word(), payer.get());
        columns.put(Field.TO.word(), payee.get());
        used.addAll(List.of(payer.get(), payee.get()));
        REST.forEach((field, pattern) -> find(pattern, names, used).ifPresent(name -> {
            if (columns.putIfAbsent(field.word(), name) == null) {
                used.add(name);
            }
        }));
        return true;
    }

    private static Optional<String> find(HeaderPattern pattern, List<String> names, Set<String> used) {
        return names.stream()
                .filter(name -> !name.isBlank() && !used.contains(name))
                .filter(name -> pattern.score(Header.of(name)) > 0)
                .findFirst();
    }
}
