package spoor.ingest.customs;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Countries;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Input;
import spoor.ingest.read.TableRow;
import spoor.model.NodeLabel;

/** Reads rows as declarations, once the row that names the columns is known. */
final class DeclarationReader {

    /** What Russian customs number declarations by: office, day, count. No other office begins with 10. */
    private static final Pattern RUSSIAN = Pattern.compile("10\\d{6}/\\d{6}/\\w?\\d{6,7}(?:/.*)?");

    private final String dataset;
    private final MappedColumns columns;

    /** Nobody has said what the columns mean. */
    private final boolean guessed;

    private final Memo<Party.Said, Party> parties = new Memo<>();
    private final Memo<String, String> addresses = new Memo<>();
    private final Memo<String, String> namedIn = new Memo<>();
    private final boolean detailed;
    private final Set<Field> withAddress;
    private final Set<Field> addressTold = EnumSet.noneOf(Field.class);

    /** What never stands in the name of one firm. */
    private static final Pattern SEVERAL = Pattern.compile("[;|]\\s*\\p{L}");

    private static final List<Field> DETAILS = List.of(
            Field.SUPPLIER_ALIAS,
            Field.SUPPLIER_ADDRESS,
            Field.SUPPLIER_PHONE,
            Field.SUPPLIER_EMAIL,
            Field.SUPPLIER_WEBSITE,
            Field.BUYER_ALIAS,
            Field.BUYER_ADDRESS,
            Field.BUYER_PHONE,
            Field.BUYER_EMAIL,
            Field.BUYER_WEBSITE);

    /**
     * @param from1904 whether the table counts days from 1904
     * @throws spoor.model.BadInput if a name stands twice, or a mapped column is missing
     */
    DeclarationReader(Input input, Mapping mapping, TableRow header, boolean from1904) {
        this.dataset = input.dataset();
        this.guessed = Mapping.read(input.mapping()).columnMap().isEmpty();
        this.columns = new MappedColumns(mapping, header, from1904);
        this.detailed = DETAILS.stream().anyMatch(columns::has);
        this.withAddress = Stream.of(Field.SUPPLIER, Field.BUYER)
                .filter(field -> isWithAddress(mapping.columnOf(field)))
                .collect(Collectors.toSet());
    }

    /** What was odd about the row that was read last. */
    List<TableRow.Note> takeNotes() {
        return columns.takeNotes();
    }

    /** How many cells a row has to have. */
    int width() {
        return columns.width();
    }

    List<String> unused() {
        return columns.unused();
    }

    /** What else a row says of its supplier. */
    Particulars supplier(List<String> cells, Party party) {
        return detailed
                ? particulars(
                        cells,
                        party,
                        Field.SUPPLIER_ALIAS,
                        Field.SUPPLIER_ADDRESS,
                        Field.SUPPLIER_PHONE,
                        Field.SUPPLIER_EMAIL,
                        Field.SUPPLIER_WEBSITE)
                : Particulars.NONE;
    }

    /** What else a row says of its buyer. */
    Particulars buyer(List<String> cells, Party party) {
        return detailed
                ? particulars(
                        cells,
                        party,
                        Field.BUYER_ALIAS,
                        Field.BUYER_ADDRESS,
                        Field.BUYER_PHONE,
                        Field.BUYER_EMAIL,
                        Field.BUYER_WEBSITE)
                : Particulars.NONE;
    }

    private Particulars particulars(
            List<String> cells, Party party, Field alias, Field address, Field phone, Field email, Field website) {
        List<String> aliases = columns.texts(cells, alias).stream()
                .filter(name -> !name.equals(party.name()))
                .map(name -> MappedColumns.requireShort(alias, name))
                .toList();
        return new Particulars(
                aliases,
                columns.texts(cells, address),
                columns.texts(cells, phone),
                columns.texts(cells, email),
                columns.texts(cells, website));
    }

    /** @throws FieldFault if the row cannot be used */
    Declaration read(List<String> cells) {
        String address = columns.text(cells, Field.SUPPLIER_ADDRESS);
        return new Declaration(
                party(cells, Field.SUPPLIER, Field.SUPPLIER_ALIAS, Field.SUPPLIER_ID, Field.SUPPLIER_COUNTRY, address),
                address,
                party(
                        cells,
                        Field.BUYER,
                        Field.BUYER_ALIAS,
                        Field.BUYER_ID,
                        Field.BUYER_COUNTRY,
                        columns.text(cells, Field.BUYER_ADDRESS)),
                columns.hs(cells),
                columns.date(cells, Field.DATE),
                columns.text(cells, Field.DECLARATION),
                String.join(" / ", columns.texts(cells, Field.DESCRIPTION)),
                columns.text(cells, Field.MANUFACTURER),
                columns.text(cells, Field.BRAND),
                columns.place(cells, Field.ORIGIN),
                columns.place(cells, Field.DEPARTURE),
                columns.text(cells, Field.QUANTITY),
                columns.text(cells, Field.UNIT),
                columns.grams(cells, Field.NET_WEIGHT),
                columns.grams(cells, Field.GROSS_WEIGHT),
                columns.values(cells));
    }

    /** Of a guessed column that the address contradicts nothing is kept; the address alone says it where there is none. */
    private String country(List<String> cells, Field field, String address) {
        String stated = columns.country(cells, field);
        if (stated.isEmpty()) {
            return addresses.get(address, Countries::findAtEnd);
        }
        String named = guessed ? named(address) : "";
        if (Countries.contradict(stated, named)) {
            columns.doubt(
                    "country.contradicted",
                    field,
                    "The address names another country; none is kept. A mapping says what this column means.");
            return "";
        }
        return stated;
    }

    private String named(String address) {
        return namedIn.get(address, Countries::findNamed);
    }

    private Party party(
            List<String> cells, Field nameField, Field alias, Field idField, Field countryField, String address) {
        String name = columns.name(cells, nameField, alias);
        doubtName(nameField, name);
        String country = country(cells, countryField, address);
        String number = columns.number(cells, idField);
        boolean russian = columns.isOfInn(number.isEmpty() ? nameField : idField)
                || ((country.isEmpty() || country.equals("RU")) && isRussian(columns.text(cells, Field.DECLARATION)));
        return parties.get(new Party.Said(NodeLabel.COMPANY, name, number, country, russian), said -> {
            Party party = said.toParty(dataset);
            if (party == null) {
                throw new FieldFault("party.missing", nameField.word(), "", "The row does not say who this is.");
            }
            if (!number.isEmpty() && columns.isOfInn(idField) && !party.isRussian()) {
                columns.doubt(
                        "identifier.invalid",
                        idField,
                        "The check digits of this INN are wrong; it is kept as a tax number.");
            }
            return party;
        });
    }

    private static boolean isWithAddress(@Nullable String column) {
        return column != null
                && Header.of(column).says("name")
                && Header.of(column).says("address");
    }

    /** A cell of several firms, or of a firm with its address, stays one name. */
    private void doubtName(Field field, String name) {
        if (SEVERAL.matcher(name).find()) {
            columns.doubt("name.several", field, "The cell may name several firms; it is kept as the name of one.");
        }
        if (withAddress.contains(field) && addressTold.add(field)) {
            columns.doubt(
                    "name.address",
                    field,
                    "By its name the column holds names with addresses; what a cell has is kept as the name.");
        }
    }

    private static boolean isRussian(String declaration) {
        return declaration.startsWith("10") && RUSSIAN.matcher(declaration).matches();
    }
}
