package spoor.ingest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Reads the rows that tie known entities to each other and to the lists that name them. */
final class RelationReader {

    private final String dataset;
    private final KnownIds known;

    RelationReader(String dataset, KnownIds known) {
        this.dataset = dataset;
        this.known = known;
    }

    Map<String, Object> relation(CsvRow row) {
        RelationType type = requireType(row);
        requireEnds(row, type);
        row.requireOrder("valid_from", "valid_to");
        Facts facts = Facts.of(row.required("id"), dataset, row)
                .with("confidence", row.confidence("confidence"))
                .with("sources", known.requireSources(row, "sources"))
                .with("reported", row.date("reported"))
                .with("validFrom", row.date("valid_from"))
                .with("validTo", row.date("valid_to"))
                .with("components", known.requireComponents(row, "components"))
                .with("hs", known.requireHs6(row, "hs"))
                .with("value", row.number("value"))
                .with("currency", row.text("currency"))
                .with("quantity", row.number("quantity"))
                .with("unit", row.text("unit"))
                .with("note", row.text("note"));
        return Map.of(
                "id", known.define(row, row.text("id")),
                "type", type.name(),
                "from", row.text("from"),
                "to", row.text("to"),
                "properties", facts.toMap());
    }

    private static RelationType requireType(CsvRow row) {
        try {
            return RelationType.requireType(row.required("type"));
        } catch (BadInput e) {
            throw row.fault("type", String.valueOf(e.getMessage()));
        }
    }

    private void requireEnds(CsvRow row, RelationType type) {
        if (!startsOf(type).contains(known.requireEntity(row, "from"))) {
            throw row.fault("from", "%s does not start at such an entity.".formatted(type));
        }
        if (!endsOf(type).contains(known.requireEntity(row, "to"))) {
            throw row.fault("to", "%s does not end at such an entity.".formatted(type));
        }
        if (row.text("from").equals(row.text("to"))) {
            throw row.fault("to", "A relation cannot end where it starts.");
        }
    }

    private static Set<NodeLabel> startsOf(RelationType type) {
        return switch (type) {
            case SUPPLIES, MANUFACTURES, DEVELOPS, TRADES, ASSOCIATED_WITH -> EnumSet.of(NodeLabel.COMPANY);
            case IMPORTED_BY, USED_IN -> EnumSet.of(NodeLabel.COMPONENT);
            case OWNS, CONTROLS -> EnumSet.of(NodeLabel.COMPANY, NodeLabel.PERSON);
            case DIRECTS -> EnumSet.of(NodeLabel.PERSON);
        };
    }

    private static Set<NodeLabel> endsOf(RelationType type) {
        return switch (type) {
            case SUPPLIES, IMPORTED_BY, OWNS, CONTROLS, DIRECTS, ASSOCIATED_WITH -> EnumSet.of(NodeLabel.COMPANY);
            case MANUFACTURES, USED_IN -> EnumSet.of(NodeLabel.COMPONENT, NodeLabel.WEAPON_SYSTEM);
            case DEVELOPS -> EnumSet.of(NodeLabel.WEAPON_SYSTEM);
            case TRADES -> EnumSet.of(NodeLabel.COMPONENT);
        };
    }

    /** A listing: the designation and the relation that leads to it, both from one row. */
    Map<String, Object> designation(CsvRow row) {
        NodeLabel label = known.requireEntity(row, "entity");
        if (label != NodeLabel.COMPANY && label != NodeLabel.PERSON) {
            throw row.fault("entity", "Only companies and people are listed.");
        }
        String entity = row.text("entity");
        String key = "%s/%s/%s".formatted(row.required("authority"), row.required("programme"), entity);
        var sources = known.requireSources(row, "source");
        Facts designation = Facts.of("designation/" + key, dataset, row)
                .with("authority", row.text("authority"))
                .with("programme", row.text("programme"))
                .with("listed", row.date("listed"))
                .with("sources", sources);
        Facts listing = Facts.of("listed/" + key, dataset, row)
                .with("confidence", "confirmed")
                .with("sources", sources)
                .with("reported", row.date("listed"));
        return Map.of(
                "id", known.define(row, "designation/" + key),
                "entity", entity,
                "designation", designation.toMap(),
                "listingId", "listed/" + key,
                "listing", listing.toMap());
    }
}
