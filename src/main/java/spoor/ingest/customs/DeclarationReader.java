package spoor.ingest.customs;

import java.util.List;
import spoor.ingest.read.TableRow;

/** Reads rows as declarations, once the row that names the columns is known. */
final class DeclarationReader {

    private final String dataset;
    private final Columns columns;
    /** What a row says of a party. */
    private record Said(Field field, String name, String key, String country) {}

    private final Memo<Said, Party> parties = new Memo<>();
    private final Memo<String, String> addresses = new Memo<>();

    /** @throws spoor.model.BadInput if a name stands twice, or a mapped column is missing */
    DeclarationReader(String dataset, Mapping mapping, TableRow header) {
        this.dataset = dataset;
        this.columns = new Columns(mapping, header);
    }

    /** How many cells a row has to have. */
    int width() {
        return columns.width();
    }

    /** @throws FieldFault if the row cannot be used */
    Declaration read(List<String> cells) {
        String address = columns.text(cells, Field.SUPPLIER_ADDRESS);
        return new Declaration(
                party(
                        cells,
                        Field.SUPPLIER,
                        Field.SUPPLIER_ID,
                        Field.SUPPLIER_COUNTRY,
                        addresses.get(address, Countries::findAtEnd)),
                address,
                party(cells, Field.BUYER, Field.BUYER_ID, Field.BUYER_COUNTRY, ""),
                columns.hs(cells),
                columns.date(cells, Field.DATE),
                columns.text(cells, Field.DECLARATION),
                columns.text(cells, Field.DESCRIPTION),
                columns.text(cells, Field.MANUFACTURER),
                columns.text(cells, Field.BRAND),
                columns.country(cells, Field.ORIGIN),
                columns.country(cells, Field.DEPARTURE),
                columns.text(cells, Field.QUANTITY),
                columns.text(cells, Field.UNIT),
                columns.number(cells, Field.NET_WEIGHT, Sum.GRAMS),
                columns.number(cells, Field.GROSS_WEIGHT, Sum.GRAMS),
                columns.values(cells));
    }

    /** @param otherwise the country, where no column says it */
    private Party party(List<String> cells, Field nameField, Field idField, Field countryField, String otherwise) {
        String name = columns.name(cells, nameField);
        String stated = columns.country(cells, countryField);
        String country = stated.isEmpty() ? otherwise : stated;
        String key = columns.text(cells, idField);
        return parties.get(new Said(nameField, name, key, country), this::party);
    }

    private Party party(Said said) {
        Party party = Party.of(dataset, said.name(), said.key(), said.country());
        if (party == null) {
            throw new FieldFault("party.missing", said.field(), "", "The row does not say who this is.");
        }
        return party;
    }
}
