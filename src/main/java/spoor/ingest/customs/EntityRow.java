package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Input;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/** Turns a row of a table of entities into its claims: the entity, its source, and where it is listed. */
final class EntityRow {

    private static final Map<Field, IdentifierKind> KINDS = kinds();

    /** People have none of these. */
    private static final List<Field> OF_FIRMS =
            List.of(Field.OGRN, Field.KPP, Field.USCC, Field.LEI, Field.NUMBER, Field.FOUNDED, Field.DISSOLVED);

    /** What programs write where a value is missing: no name, whatever else a row says. */
    private static final Pattern MISSING = Pattern.compile("(?i)null|nan|nil|none|undefined|#n/a|\\(null\\)|<null>");

    private final Input input;
    private final Mapping mapping;
    private final MappedColumns columns;
    private final RowSource sources;
    private final RowCountry country;
    private final RowListings listings;
    private boolean kindTold;

    EntityRow(Input input, Mapping mapping, MappedColumns columns) {
        this.input = input;
        this.mapping = mapping;
        this.columns = columns;
        this.sources = new RowSource(input, mapping, columns);
        this.country = new RowCountry(input, mapping, columns);
        this.listings = new RowListings(input, columns);
    }

    private static Map<Field, IdentifierKind> kinds() {
        Map<Field, IdentifierKind> kinds = new LinkedHashMap<>();
        kinds.put(Field.INN, IdentifierKind.INN);
        kinds.put(Field.OGRN, IdentifierKind.OGRN);
        kinds.put(Field.KPP, IdentifierKind.KPP);
        kinds.put(Field.USCC, IdentifierKind.USCC);
        kinds.put(Field.LEI, IdentifierKind.LEI);
        kinds.put(Field.IMO, IdentifierKind.IMO);
        kinds.put(Field.PASSPORT, IdentifierKind.PASSPORT);
        kinds.put(Field.NUMBER, IdentifierKind.CRNO);
        return kinds;
    }

    /** The id of an entity by the id that a file has for it. */
    static String nodeId(String dataset, String id) {
        return "node/" + dataset + "/" + id;
    }

    /** @throws FieldFault if the row cannot be used */
    List<Claim> read(List<String> cells, String place) {
        List<Claim> claims = new ArrayList<>(3);
        String source = sources.read(cells, claims);
        NodeLabel label = label(cells);
        List<String> names = names(cells);
        if (names.isEmpty()) {
            throw new FieldFault("name.missing", Field.NAME.word(), "", "The row does not say what this is called.");
        }
        List<String> countries = this.country.list(cells);
        String country = countries.isEmpty() ? "" : countries.getFirst();
        String registered = this.country.ofRegister(cells, countries);
        String id = id(cells, label, names.getFirst(), country);
        List<String> notes = new ArrayList<>(columns.texts(cells, Field.NOTE));
        Properties entity = Properties.of(id)
                .with("dataset", input.dataset())
                .with("row", place)
                .with("name", names.getFirst())
                .with("aliases", names.subList(1, names.size()))
                .with(label == NodeLabel.COMPONENT ? "makerCountry" : "country", country)
                .with("countries", countries.size() > 1 ? countries : null)
                .with("identifiers", identifiers(cells, registered))
                .with("addresses", addresses(cells))
                .with("phones", columns.texts(cells, Field.PHONE))
                .with("emails", columns.texts(cells, Field.EMAIL))
                .with("websites", columns.texts(cells, Field.WEBSITE))
                .with("positions", columns.texts(cells, Field.POSITION))
                .with("birthDate", date(cells, Field.BIRTH_DATE, notes))
                .with("founded", date(cells, Field.FOUNDED, notes))
                .with("dissolved", date(cells, Field.DISSOLVED, notes))
                .with("note", String.join("\n", notes))
                .with("sources", List.of(source));
        claims.add(Claim.entity(label, id, entity.toMap()));
        claims.addAll(listings.list(cells, id, place, source));
        return claims;
    }

    private NodeLabel label(List<String> cells) {
        String all = mapping.label();
        String word = columns.text(cells, Field.LABEL);
        NodeLabel said = word.isEmpty() ? null : KindWords.find(mapping.meaningOf(word), word);
        if (said != null) {
            return said;
        }
        if (all == null && !saysFirm()) {
            tellKind();
        }
        return all == null ? NodeLabel.COMPANY : NodeLabel.requireLabel(all);
    }

    private boolean saysFirm() {
        String column = mapping.columnOf(Field.NAME);
        return (column != null && Header.of(column).says("firm"))
                || OF_FIRMS.stream().anyMatch(columns::has);
    }

    /** Once for all rows: most would say the same. */
    private void tellKind() {
        if (!kindTold) {
            kindTold = true;
            columns.doubt(
                    "kind.unknown",
                    columns.has(Field.LABEL) ? Field.LABEL : Field.NAME,
                    "Nothing says whether these are companies or people; each is taken for a company. If they are"
                            + " people, say it: \"label\": \"Person\" in the mapping.");
        }
    }

    /** The plain name first; other names after it. */
    private List<String> names(List<String> cells) {
        Set<String> names = new LinkedHashSet<>();
        add(names, columns.name(cells, Field.NAME));
        String parts = String.join(
                " ",
                Stream.of(Field.FIRST_NAME, Field.MIDDLE_NAME, Field.LAST_NAME)
                        .map(field -> columns.text(cells, field))
                        .filter(part -> !part.isEmpty())
                        .toList());
        add(names, MappedColumns.requireShort(Field.LAST_NAME, parts));
        for (String cell : columns.texts(cells, Field.ALIAS)) {
            split(cell).forEach(alias -> add(names, MappedColumns.requireShort(Field.ALIAS, alias)));
        }
        String raw = columns.raw(cells, Field.NAME).strip();
        if (names.isEmpty()
                && !columns.text(cells, Field.ID).isEmpty()
                && !MISSING.matcher(raw).matches()) {
            add(names, raw);
        }
        return List.copyOf(names);
    }

    private static void add(Set<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Lists in one cell are cut at what never stands in a name. */
    static List<String> split(String cell) {
        return Arrays.stream(cell.split("[;|\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String id(List<String> cells, NodeLabel label, String name, String country) {
        String id = columns.text(cells, Field.ID);
        if (!id.isEmpty()) {
            return nodeId(input.dataset(), RelationRowReader.requireShort(Field.ID, id));
        }
        Field known = Stream.of(Field.INN, Field.TAX_NUMBER, Field.NUMBER, Field.USCC, Field.LEI, Field.OGRN)
                .filter(field -> !columns.number(cells, field).isEmpty())
                .findFirst()
                .orElse(Field.NUMBER);
        Party party = new Party.Said(label, name, columns.number(cells, known), country, known == Field.INN)
                .toParty(input.dataset());
        if (party == null) {
            throw new FieldFault("party.missing", Field.NAME.word(), "", "The row does not say who this is.");
        }
        return party.id();
    }

    private List<String> identifiers(List<String> cells, String country) {
        Map<String, String> found = new LinkedHashMap<>();
        KINDS.forEach((field, kind) -> add(found, Identifier.list(kind, columns.number(cells, field), country)));
        add(found, Identifier.list(IdentifierKind.TAX, columns.number(cells, Field.TAX_NUMBER), country));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, String> found, List<Identifier> numbers) {
        numbers.forEach(number -> found.putIfAbsent(number.key(), number.text()));
    }

    /** Whole addresses, and what parts of one make. */
    private List<String> addresses(List<String> cells) {
        List<String> all = new ArrayList<>(columns.texts(cells, Field.ADDRESS));
        String joined = String.join(", ", columns.texts(cells, Field.ADDRESS_PART));
        if (!joined.isEmpty()) {
            all.add(joined);
        }
        return all;
    }

    /** What is no date, such as "about 1960", is kept as a note. */
    private @Nullable String date(List<String> cells, Field field, List<String> notes) {
        try {
            return columns.date(cells, field);
        } catch (FieldFault unreadable) {
            notes.add(mapping.columnOf(field) + ": " + columns.text(cells, field));
            return null;
        }
    }
}
