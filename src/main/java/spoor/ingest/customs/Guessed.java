package spoor.ingest.customs;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Countries;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;

/**
 * What the columns of a table are taken for, and the first of its rows, which may say otherwise.
 *
 * @param mapping the guess
 * @param rows the first of the file, blank ones and the one that names the columns among them
 */
record Guessed(Mapping mapping, List<TableRow> rows) {

    /** Above nought and below one. */
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d*[1-9]\\d*");

    private static final int MOST_PROPOSED = 20;

    private static final Pattern UP_TO_ONE = Pattern.compile("0?[.,]\\d+|0|1|1[.,]0+");

    private static final Field[] GOODS = {
        Field.HS, Field.DECLARATION, Field.QUANTITY, Field.NET_WEIGHT, Field.GROSS_WEIGHT, Field.DESCRIPTION
    };

    /** A side, or somebody of a list: where its country, address and name stand. */
    private record Place(Field country, Field address, Field name) {}

    private static final List<Place> PLACES = List.of(
            new Place(Field.SUPPLIER_COUNTRY, Field.SUPPLIER_ADDRESS, Field.SUPPLIER),
            new Place(Field.BUYER_COUNTRY, Field.BUYER_ADDRESS, Field.BUYER),
            new Place(Field.COUNTRY, Field.ADDRESS, Field.NAME));

    boolean isOfDeclarations() {
        return mapping.isOfDeclarations();
    }

    /** Both ends, and words for ties of which at least one means something. */
    boolean isOfRelations() {
        String column = mapping.columnOf(Field.RELATION);
        return mapping.isOfRelations()
                && (column == null || ties(column).anyMatch(Guessed::isTie) || isAskedAbout(column));
    }

    private Stream<String> ties(String column) {
        return below().map(row -> cell(row, column)).filter(word -> !word.isEmpty());
    }

    /** What is called a relation, in words that are like some that are known. */
    private boolean isAskedAbout(String column) {
        Header header = Header.of(column);
        boolean link = header.says("link") || header.says("linkword") || header.says("reltype");
        return link && ties(column).anyMatch(word -> KindWords.findNearest(word).isPresent());
    }

    /** Where none of the words for ties is known, they are not guessed: each is proposed. */
    private void requireKnownTies(Mapping given) {
        String column = mapping.columnOf(Field.RELATION);
        if (column == null
                || !mapping.isOfRelations()
                || ties(column).map(given::meaningOf).anyMatch(Guessed::isTie)) {
            return;
        }
        List<String> words = ties(column).distinct().limit(MOST_PROPOSED).toList();
        throw new BadInput(
                "relation.words",
                "The column '%s' says how they are tied in words that Spoor does not know, such as '%s'. Say in the mapping"
                        + " what each of them means; these are proposed: \"words\": {%s}.",
                column,
                words.isEmpty() ? "" : words.getFirst(),
                words.stream().map(Guessed::proposed).collect(Collectors.joining(", ")));
    }

    private static String proposed(String word) {
        String type = KindWords.findNearest(word).map(Enum::name).orElse("ASSOCIATED_WITH");
        return '"' + word.replace("\"", "\\\"") + "\": \"" + type + '"';
    }

    private static boolean isTie(String word) {
        try {
            KindWords.relation(word);
            return true;
        } catch (BadInput unknown) {
            return false;
        }
    }

    /**
     * Whether these are firms or people.
     *
     * @throws BadInput if they are declarations of which one side is not named
     */
    boolean isOfEntities() {
        requireBothSides();
        return mapping.tellsEntities();
    }

    private void requireBothSides() {
        Mapping goods = Guess.of(
                rows, Stream.of(Field.values()).filter(Field::isOfDeclarations).toList(), null);
        boolean hs = goods.columnOf(Field.HS) != null;
        long told =
                Stream.of(GOODS).filter(field -> goods.columnOf(field) != null).count()
                        + goods.valueMap().size();
        if (!hs || told < 2 || goods.isOfDeclarations()) {
            return;
        }
        boolean supplier = goods.columnOf(Field.SUPPLIER) != null || goods.columnOf(Field.SUPPLIER_ID) != null;
        throw new BadInput(
                "import.parties",
                "The columns are those of declarations of goods (such as '%s'), but none of them names the %s. Say in the"
                        + " mapping which column does; a file without it states no supplies.",
                String.valueOf(goods.columnOf(Field.HS)),
                supplier ? "buyer" : "supplier");
    }

    /**
     * @param given what is said of the file, which may translate its words
     * @throws BadInput if other cells of the same rows contradict the guess
     */
    void requireNoDoubt(Mapping given) {
        requireKnownTies(given);
        requireOneHeader();
        requireOneSubject();
        requireOneFormOfShares();
        PLACES.forEach(this::requireAgreement);
    }

    /** A second row of names, as merged cells make it, would become the first record. */
    private void requireOneHeader() {
        below().filter(row -> !row.isBlank())
                .findFirst()
                .filter(row -> HeaderRows.isOfNames(row) || HeaderRows.goesOn(names(), row))
                .ifPresent(row -> {
                    throw new BadInput(
                            "csv.header.two",
                            "Row %s names columns once more, below the row that names them. Leave one row of names and import the"
                                    + " file again.",
                            String.valueOf(row.line()));
                });
    }

    /** A firm's name beside a day of birth: the rows are about two, and one would get what is said of the other. */
    private void requireOneSubject() {
        String name = mapping.columnOf(Field.NAME);
        String birth = mapping.columnOf(Field.BIRTH_DATE);
        if (name == null || birth == null) {
            return;
        }
        Header header = Header.of(name);
        if (header.says("firm") && !header.says("person")) {
            throw new BadInput(
                    "columns.subjects",
                    "The column '%s' names firms, and '%s' is about people. Say in the mapping which column names whom the rows"
                            + " are about.",
                    name,
                    birth);
        }
    }

    /** Where some shares bear a percent sign, {@code 0.5} without one may be a half or half a percent. */
    private void requireOneFormOfShares() {
        String column = mapping.columnOf(Field.SHARE);
        if (column == null) {
            return;
        }
        List<String> shares = below().map(row -> cell(row, column)).toList();
        boolean signed = shares.stream().anyMatch(share -> share.endsWith("%"));
        boolean alike = shares.stream()
                .allMatch(share -> share.isEmpty() || UP_TO_ONE.matcher(share).matches());
        shares.stream()
                .filter(share -> (signed || alike) && FRACTION.matcher(share).matches())
                .findFirst()
                .ifPresent(share -> {
                    throw new BadInput(
                            "share.ambiguous",
                            "In the column '%s', '%s' may be a part of one or a percentage. Write all shares in percent, with"
                                    + " the sign %%, and import the file again.",
                            column,
                            share);
                });
    }

    private List<String> names() {
        Integer header = mapping.headerRow();
        return rows.stream()
                .filter(row -> header != null && row.line() == header)
                .findFirst()
                .map(TableRow::cells)
                .orElse(List.of());
    }

    private void requireAgreement(Place place) {
        String country = mapping.columnOf(place.country());
        String address = mapping.columnOf(place.address());
        if (country == null || address == null) {
            return;
        }
        Function<TableRow, @Nullable Boolean> contradicts = row -> contradicts(cell(row, country), cell(row, address));
        List<TableRow> telling =
                below().filter(row -> contradicts.apply(row) != null).toList();
        List<TableRow> against = telling.stream()
                .filter(row -> Boolean.TRUE.equals(contradicts.apply(row)))
                .toList();
        if (!against.isEmpty() && against.size() * 2 >= telling.size()) {
            TableRow first = against.getFirst();
            String name = mapping.columnOf(place.name());
            throw new BadInput(
                    "country.ambiguous",
                    "The column '%s' says '%s' of '%s', and the address '%s'. Say in the mapping what the column means, or"
                            + " leave it out.",
                    country,
                    cell(first, country),
                    name == null ? "" : cell(first, name),
                    cell(first, address));
        }
    }

    /** Null if one of the two says nothing. */
    private static @Nullable Boolean contradicts(String country, String address) {
        String stated = Values.country(country);
        String named = Countries.findNamed(address);
        return (stated.isEmpty() || named.isEmpty()) ? null : Countries.contradict(stated, named);
    }

    private Stream<TableRow> below() {
        Integer header = mapping.headerRow();
        return rows.stream().filter(row -> header != null && row.line() > header);
    }

    private String cell(TableRow row, String column) {
        int index = names().stream().map(String::strip).toList().indexOf(column.strip());
        return index < 0 || index >= row.cells().size()
                ? ""
                : Values.text(row.cells().get(index));
    }
}
