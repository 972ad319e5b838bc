package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.HsDigits;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Input;
import spoor.ingest.format.list.FirmWords;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Support;

/** Turns a row of a table of relations into its claims: both ends, the source, the relation. */
final class RelationRowReader {

    private static final int LONGEST_ID = 1_000;
    private static final End FROM =
            new End(Field.FROM, Field.FROM_ALIAS, Field.FROM_ID, Field.FROM_REF, Field.FROM_LABEL, Field.FROM_COUNTRY);
    private static final End TO =
            new End(Field.TO, Field.TO_ALIAS, Field.TO_ID, Field.TO_REF, Field.TO_LABEL, Field.TO_COUNTRY);

    private final Input input;
    private final Mapping mapping;
    private final MappedColumns columns;
    private final RowSource sources;
    private boolean kindTold;
    private boolean madeTold;

    RelationRowReader(Input input, Mapping mapping, MappedColumns columns) {
        this.input = input;
        this.mapping = mapping;
        this.columns = columns;
        this.sources = new RowSource(input, mapping, columns);
    }

    /** @throws FieldFault if the row cannot be used */
    List<Claim> read(List<String> cells, String place) {
        RelationType type = type(cells);
        List<Claim> claims = new ArrayList<>(4);
        String source = sources.read(cells, claims);
        String start = end(FROM, or(mapping.fromLabel(), startOf(type)), cells, claims, source, place);
        String finish = end(TO, or(mapping.toLabel(), endOf(type)), cells, claims, source, place);
        if (type == RelationType.MANUFACTURES) {
            tellKindOfMade();
        }
        claims.add(Claim.relation(type, start, finish, relation(cells, type, start, finish, source, place)));
        return claims;
    }

    /** The columns of one end. */
    private record End(Field name, Field alias, Field id, Field ref, Field label, Field country) {}

    private RelationType type(List<String> cells) {
        String word = columns.text(cells, Field.RELATION);
        if (word.isEmpty()) {
            String all = mapping.relation();
            if (all == null) {
                throw new FieldFault(
                        "relation.missing", Field.RELATION.word(), "", "The row does not say how they are tied.");
            }
            return RelationType.valueOf(all);
        }
        String plain = mapping.meaningOf(word);
        return translated(Field.RELATION, word, KindWords::relation, plain);
    }

    private static <T> T translated(Field field, String word, Function<String, T> reader, String plain) {
        try {
            return reader.apply(plain);
        } catch (BadInput e) {
            throw new FieldFault(e.code(), field.word(), word, String.valueOf(e.getMessage()));
        }
    }

    /** Names the entity of one end and returns its id. An id of the graph without a name refers to what is there. */
    private String end(End end, NodeLabel usual, List<String> cells, List<Claim> claims, String source, String place) {
        String ref = columns.text(cells, end.ref());
        if (!ref.isEmpty()) {
            return EntityRow.nodeId(input.dataset(), requireShort(end.ref(), ref));
        }
        String name = columns.name(cells, end.name(), end.alias());
        String key = columns.number(cells, end.id());
        if (name.isEmpty() && key.indexOf('/') > 0) {
            return requireShort(end.id(), key);
        }
        boolean russian = columns.isOfInn(key.isEmpty() ? end.name() : end.id());
        NodeLabel label = label(end, russian && isOfPerson(key) ? NodeLabel.PERSON : usual, cells);
        if (end.equals(FROM) && label == NodeLabel.COMPANY && key.isEmpty() && !FirmWords.isFirm(name)) {
            tellKind();
        }
        Party party = new Party.Said(label, name, key, columns.country(cells, end.country()), russian)
                .toParty(input.dataset());
        if (party == null) {
            throw new FieldFault("party.missing", end.name().word(), "", "The row does not say who this is.");
        }
        claims.add(MappedEntities.entity(label, party, aliases(cells, end, party), input.dataset(), place, source));
        return party.id();
    }

    /** Russia gives people tax numbers of twelve digits and firms such of ten. */
    private static boolean isOfPerson(String key) {
        return key.length() == 12
                && Identifier.find(IdentifierKind.INN, key, "RU")
                        .filter(Identifier::isValid)
                        .isPresent();
    }

    /** Once for all rows, where a column of owners or payers is without one of kinds: people can be either. */
    private void tellKind() {
        if (kindTold
                || !(isOf("owner") || isOf("payer"))
                || mapping.fromLabel() != null
                || columns.has(Field.FROM_LABEL)) {
            return;
        }
        kindTold = true;
        columns.doubt(
                "kind.unknown",
                Field.FROM,
                "Nothing says whether some of those who own or pay are companies or people; each is taken for a company."
                        + " Where they are people, say it in a column of kinds (fromLabel).");
    }

    /** Whether the column of those where relations start says this of them. */
    private boolean isOf(String concept) {
        String column = mapping.columnOf(Field.FROM);
        return column != null && Header.of(column).says(concept);
    }

    /** Once for all rows: weapons are made as well as components. */
    private void tellKindOfMade() {
        if (madeTold || mapping.toLabel() != null || columns.has(Field.TO_LABEL) || columns.has(Field.TO_REF)) {
            return;
        }
        madeTold = true;
        columns.doubt(
                "kind.made",
                Field.TO,
                "Nothing says whether what is made is a component or a weapon; it is taken for a component. Where it is a"
                        + " weapon, say it in a column of kinds (toLabel).");
    }

    private Particulars aliases(List<String> cells, End end, Party party) {
        List<String> names = columns.texts(cells, end.alias()).stream()
                .filter(name -> !name.equals(party.name()))
                .map(name -> MappedColumns.requireShort(end.alias(), name))
                .toList();
        return Particulars.ofAliases(names);
    }

    static String requireShort(Field field, String id) {
        if (id.length() > LONGEST_ID) {
            throw new FieldFault("id.tooLong", field.word(), id, "The id is longer than 1,000 characters.");
        }
        return id;
    }

    private NodeLabel label(End end, NodeLabel usual, List<String> cells) {
        String word = columns.text(cells, end.label());
        return word.isEmpty() ? usual : label(end, word, usual);
    }

    /** One word of the field's four labels is required where it looks like none of the usual words for kinds. */
    private NodeLabel label(End end, String word, NodeLabel usual) {
        String meaning = mapping.meaningOf(word);
        boolean known = Header.of(meaning).unknown() == 0;
        return known
                ? KindWords.label(meaning, word, usual)
                : translated(end.label(), word, NodeLabel::requireLabel, meaning);
    }

    private Map<String, Object> relation(
            List<String> cells, RelationType type, String from, String to, String source, String place) {
        HsDigits hs = columns.hs(cells);
        String key = columns.text(cells, Field.ID);
        Map<String, Long> values = columns.values(cells);
        String currency = values.keySet().stream().findFirst().orElse("");
        Long share = columns.share(cells);
        Long value = share == null ? values.get(currency) : share;
        Long quantity = columns.number(cells, Field.QUANTITY, Sum.GRAMS);
        return Properties.of(input.dataset() + "/r/" + (key.isEmpty() ? contentOf(type, from, to, cells) : key))
                .with("dataset", input.dataset())
                .with("row", place)
                .with("confidence", confidence(cells))
                .with("sources", List.of(source))
                .with("reported", columns.date(cells, Field.DATE))
                .with("validFrom", columns.date(cells, Field.VALID_FROM))
                .with("validTo", columns.date(cells, Field.VALID_TO))
                .with("hs", hs.findSix().map(List::of).orElse(null))
                .with("hsFull", hs.digits().length() <= 6 ? null : hs.digits())
                .with("value", value == null ? null : value / (double) Sum.CENTS)
                .with("currency", share == null ? currency : null)
                .with("quantity", quantity == null ? null : quantity / (double) Sum.GRAMS)
                .with("unit", share == null ? columns.text(cells, Field.UNIT) : "percent")
                .with("note", note(cells, type))
                .with("locator", sources.locator(cells))
                .with(Support.PROPERTY, sources.supports(cells, source))
                .toMap();
    }

    /** The file's word for the tie is kept where its type says less. */
    private String note(List<String> cells, RelationType type) {
        List<String> notes = new ArrayList<>(columns.texts(cells, Field.NOTE));
        if (isOf("payer")) {
            notes.addFirst(
                    "Payment by " + columns.text(cells, Field.FROM) + " to " + columns.text(cells, Field.TO) + ".");
        }
        String word = columns.text(cells, Field.RELATION);
        if (type == RelationType.ASSOCIATED_WITH && !word.isEmpty()) {
            notes.addFirst(word);
        }
        return String.join("\n", notes);
    }

    private String confidence(List<String> cells) {
        String word = columns.text(cells, Field.CONFIDENCE);
        if (word.isEmpty()) {
            String all = mapping.confidence();
            return all == null ? Confidence.PROBABLE.word() : all;
        }
        return translated(Field.CONFIDENCE, word, Confidence::requireWord, mapping.meaningOf(word))
                .word();
    }

    /** Without an id of its own a relation is known by all that its row says. */
    private static String contentOf(RelationType type, String from, String to, List<String> cells) {
        List<String> parts = new ArrayList<>(List.of(type.name(), from, to));
        parts.addAll(cells);
        return Ids.digest(parts);
    }

    private static NodeLabel or(@Nullable String label, NodeLabel usual) {
        return label == null ? usual : NodeLabel.requireLabel(label);
    }

    private static NodeLabel startOf(RelationType type) {
        return switch (type) {
            case IMPORTED_BY, USED_IN -> NodeLabel.COMPONENT;
            case DIRECTS -> NodeLabel.PERSON;
            default -> NodeLabel.COMPANY;
        };
    }

    private static NodeLabel endOf(RelationType type) {
        return switch (type) {
            case MANUFACTURES, TRADES -> NodeLabel.COMPONENT;
            case USED_IN, DEVELOPS -> NodeLabel.WEAPON_SYSTEM;
            default -> NodeLabel.COMPANY;
        };
    }
}
