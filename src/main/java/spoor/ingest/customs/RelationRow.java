package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Hashes;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Input;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Turns a row of a table of relations into its claims: both ends, the source, the relation. */
final class RelationRow {

    private static final int LONGEST_ID = 1_000;

    private final Input input;
    private final Mapping mapping;
    private final Columns columns;

    RelationRow(Input input, Mapping mapping, Columns columns) {
        this.input = input;
        this.mapping = mapping;
        this.columns = columns;
    }

    /** @throws FieldFault if the row cannot be used */
    List<Claim> read(List<String> cells, String place) {
        RelationType type = type(cells);
        List<Claim> claims = new ArrayList<>(4);
        String source = source(cells, claims);
        End from = End.of(Field.FROM, Field.FROM_ID, Field.FROM_LABEL, Field.FROM_COUNTRY);
        End to = End.of(Field.TO, Field.TO_ID, Field.TO_LABEL, Field.TO_COUNTRY);
        String start = end(from, or(mapping.fromLabel(), startOf(type)), cells, claims, source, place);
        String finish = end(to, or(mapping.toLabel(), endOf(type)), cells, claims, source, place);
        claims.add(Claim.relation(type, start, finish, relation(cells, type, start, finish, source, place)));
        return claims;
    }

    /** The columns of one end. */
    private record End(Field name, Field id, Field label, Field country) {
        static End of(Field name, Field id, Field label, Field country) {
            return new End(name, id, label, country);
        }
    }

    private RelationType type(List<String> cells) {
        String word = columns.text(cells, Field.RELATION);
        if (word.isEmpty()) {
            String all = mapping.relation();
            if (all == null) {
                throw new FieldFault("relation.missing", Field.RELATION, "", "The row does not say how they are tied.");
            }
            return RelationType.valueOf(all);
        }
        String plain = mapping.meaningOf(word);
        return translated(Field.RELATION, word, text -> RelationType.requireType(capitals(text)), plain);
    }

    private static String capitals(String word) {
        return word.toUpperCase(java.util.Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private static <T> T translated(Field field, String word, Function<String, T> reader, String plain) {
        try {
            return reader.apply(plain);
        } catch (BadInput e) {
            throw new FieldFault(e.code(), field, word, String.valueOf(e.getMessage()));
        }
    }

    /** Names the entity of one end and returns its id. An id of the graph without a name refers to what is there. */
    private String end(End end, NodeLabel usual, List<String> cells, List<Claim> claims, String source, String place) {
        String name = columns.name(cells, end.name());
        String key = columns.text(cells, end.id());
        if (name.isEmpty() && key.indexOf('/') > 0) {
            return requireShort(end.id(), key);
        }
        NodeLabel label = label(end, usual, cells);
        Party party = Party.of(input.dataset(), label, name, key, columns.country(cells, end.country()));
        if (party == null) {
            throw new FieldFault("party.missing", end.name(), "", "The row does not say who this is.");
        }
        claims.add(MappedEntities.entity(label, party, input.dataset(), place, source));
        return party.id();
    }

    private static String requireShort(Field field, String id) {
        if (id.length() > LONGEST_ID) {
            throw new FieldFault("id.tooLong", field, id, "The id is longer than 1,000 characters.");
        }
        return id;
    }

    private NodeLabel label(End end, NodeLabel usual, List<String> cells) {
        String word = columns.text(cells, end.label());
        return word.isEmpty() ? usual : translated(end.label(), word, NodeLabel::requireLabel, mapping.meaningOf(word));
    }

    private String source(List<String> cells, List<Claim> claims) {
        String title = columns.text(cells, Field.SOURCE);
        String url = columns.text(cells, Field.SOURCE_URL);
        if (title.isEmpty() && url.isEmpty()) {
            Claim whole = input.wholeSource();
            claims.add(whole);
            return whole.id();
        }
        String id = "source/" + input.dataset() + "/" + (url.isEmpty() ? Party.slug(title) : url);
        claims.add(Claim.source(
                id,
                Properties.of(id)
                        .with("dataset", input.dataset())
                        .with("title", title.isEmpty() ? url : title)
                        .with("url", url)
                        .toMap()));
        return id;
    }

    private Map<String, Object> relation(
            List<String> cells, RelationType type, String from, String to, String source, String place) {
        String hs = columns.hs(cells);
        String key = columns.text(cells, Field.ID);
        Map<String, Long> values = columns.values(cells);
        String currency = values.keySet().stream().findFirst().orElse("");
        Long share = columns.number(cells, Field.SHARE, Sum.CENTS);
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
                .with("hs", hs.length() < 6 ? null : List.of(hs.substring(0, 6)))
                .with("hsFull", hs.length() <= 6 ? null : hs)
                .with("value", value == null ? null : value / (double) Sum.CENTS)
                .with("currency", share == null ? currency : null)
                .with("quantity", quantity == null ? null : quantity / (double) Sum.GRAMS)
                .with("unit", share == null ? columns.text(cells, Field.UNIT) : "percent")
                .with("note", columns.text(cells, Field.NOTE))
                .toMap();
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
        long one = Hashes.of(type + "|" + from + "|" + to);
        long two = Hashes.of(String.join("\u0000", cells));
        return java.util.HexFormat.of().toHexDigits(one)
                + java.util.HexFormat.of().toHexDigits(two);
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
