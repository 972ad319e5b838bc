package spoor.declarations.flag;

import java.util.Collection;
import java.util.List;
import spoor.declarations.Register;
import spoor.declarations.column.ProductCodes;

/** F16. */
final class KnownCode implements Flag {

    @Override
    public String code() {
        return "F16";
    }

    @Override
    public String rule() {
        return "The description holds exactly the part number of a component in the data, or a code that a row on one holds, such as"
                + " one of a tender. That does not say that this piece is in a weapon.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FIELD + " (a code met in a tender or in a table of parts)";
    }

    @Override
    public Finding find(Looked looked) {
        List<String> numbers = looked.register.components().get().stream()
                .map(Register.Part::codes)
                .flatMap(Collection::stream)
                .toList();
        if (numbers.isEmpty()) {
            return Finding.cannot("The data hold no component with a part number, and no row on one with a code.");
        }
        ProductCodes held = looked.columns.productCodes();
        long untold = looked.rows.stream().filter(row -> !held.isAny(row)).count();
        return Finding.of(looked.where(held.anyOf(numbers)), untold);
    }
}
