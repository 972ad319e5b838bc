package spoor.declarations.flag;

import java.util.Collection;
import java.util.List;
import spoor.declarations.Register;

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
        return Lists.FIELD + " (a code met in a tender or in a table of parts)";
    }

    @Override
    public Finding find(Looked looked) {
        List<String> numbers = looked.register.components().get().stream()
                .map(Register.Part::codes)
                .flatMap(Collection::stream)
                .toList();
        return numbers.isEmpty()
                ? Finding.cannot("The data hold no component with a part number, and no row on one with a code.")
                : Finding.of(looked.where(looked.columns.productCodes().anyOf(numbers)));
    }
}
