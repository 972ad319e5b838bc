package spoor.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.model.Source;
import spoor.model.SourceKind;

/** Turns the rows of a package into claims. Each id is given out once, and what is cited stands in the package. */
final class PackageClaims {

    /** How a trade flow's amount is to be read; nothing: as it stands. */
    private static final List<String> BOUNDS = List.of("about", "at-least", "at-most");

    /** What a trade flow's amount is of; nothing: imports. */
    private static final List<String> MEASURED = List.of("imports", "finds");

    private final Set<String> sources = new HashSet<>();
    private final Set<String> components = new HashSet<>();
    private final Set<String> weapons = new HashSet<>();
    private final Map<String, String> placeOfId = new HashMap<>();
    private final PackageSupports supports;

    PackageClaims(PackageSupports supports) {
        this.supports = supports;
    }

    void read(PackageTable table, Cells cells, Statements to) {
        PackageRow row = new PackageRow(cells);
        switch (table) {
            case SOURCES -> source(row, to);
            case COMPANIES -> entity(NodeLabel.COMPANY, party(row, to), to);
            case PEOPLE -> entity(NodeLabel.PERSON, party(row, to), to);
            case COMPONENTS -> component(row, to);
            case WEAPONS -> weapon(row, to);
            case WATCHLIST -> watched(row, to);
            case SUPPORTS -> supports.add(row);
            case RELATIONS -> relation(row, to);
            case DESIGNATIONS -> designation(row, to);
            case LIST_COVERAGE -> listState(row, to);
            case TRADE_FLOWS -> tradeFlow(row, to);
        }
    }

    private void source(PackageRow row, Statements to) {
        Properties properties = to.placed(define(row, "id", row.required("id"), to))
                .with("title", row.required("title"))
                .with("publisher", row.text("publisher"))
                .with("url", row.text("url"))
                .with("published", row.date("published"))
                .with(
                        "kind",
                        row.read(
                                "kind",
                                row.text("kind"),
                                word -> SourceKind.requireWord(word).word()))
                .with("country", row.country("country"))
                .with("origin", row.text("origin"))
                .with("locator", row.text("locator"))
                .with("accessed", row.date("accessed"))
                .with("archived", row.text("archived"))
                .with("sha256", row.read("sha256", row.text("sha256"), Source::requireSha256))
                .with("mayRestOn", row.list("may_rest_on"));
        sources.add(row.text("id"));
        to.add(Claim.source(row.text("id"), properties.toMap()));
    }

    private Properties party(PackageRow row, Statements to) {
        String country = row.country("country");
        return entityFacts(row, to).with("country", country).with("identifiers", row.identifiers(country));
    }

    private void component(PackageRow row, Statements to) {
        List<String> codes = row.hs6("hs");
        String id = entity(
                NodeLabel.COMPONENT,
                entityFacts(row, to)
                        .with("category", row.text("category"))
                        .with("makerCountry", row.country("maker_country"))
                        .with("partNumber", row.text("part_number"))
                        .with("hs", codes),
                to);
        components.add(id);
        for (String code : codes) {
            Properties classification = to.placed("classified/" + code + "/" + id)
                    .with("confidence", "probable")
                    .with("sources", row.list("sources"));
            to.add(Claim.classification(id, code, classification.toMap()));
        }
    }

    private void weapon(PackageRow row, Statements to) {
        weapons.add(entity(
                NodeLabel.WEAPON_SYSTEM,
                entityFacts(row, to)
                        .with("category", row.text("category"))
                        .with("operator", row.country("operator"))
                        .with("origin", row.country("origin")),
                to));
    }

    private Properties entityFacts(PackageRow row, Statements to) {
        row.required("name");
        return to.placed(define(row, "id", row.required("id"), to))
                .with("name", row.cells().nameBesideId("name"))
                .with("aliases", row.list("aliases"))
                .with("note", row.text("note"))
                .with("sources", requireSources(row, "sources"));
    }

    private static String entity(NodeLabel label, Properties properties, Statements to) {
        return to.entity(label, properties);
    }

    private void watched(PackageRow row, Statements to) {
        row.required("hs6");
        String code = row.hs6("hs6").getFirst();
        Properties properties = to.placed(define(row, "hs6", "hs/" + code, to))
                .with("code", code)
                .with("description", row.text("description"))
                .with("list", row.required("list"))
                .with("tier", row.text("tier"))
                .with("listed", row.date("list_date"))
                .with("sources", requireSources(row, "source"));
        to.add(Claim.hsCode("hs/" + code, properties.toMap()));
    }

    private void relation(PackageRow row, Statements to) {
        String type = row.read(
                "type",
                row.required("type"),
                name -> RelationType.requireType(name).name());
        String from = row.required("from");
        String end = row.required("to");
        row.requireOrder("valid_from", "valid_to");
        requireShare(row, RelationType.valueOf(type));
        Properties properties = to.placed(define(row, "id", row.required("id"), to))
                .with("confidence", row.confidence())
                .with("sources", requireSources(row, "sources"))
                .with("reported", row.date("reported"))
                .with("validFrom", row.date("valid_from"))
                .with("validTo", row.date("valid_to"))
                .with("components", requireComponents(row))
                .with("hs", row.hs6("hs"))
                .with("value", row.number("value"))
                .with("currency", row.text("currency"))
                .with("quantity", row.number("quantity"))
                .with("unit", row.text("unit"))
                .with("note", row.text("note"))
                .with("endUse", requireWeapons(row));
        supports.addTo(properties, row.text("id"));
        to.add(Claim.relation(RelationType.valueOf(type), from, end, properties.toMap()));
    }

    private static void requireShare(PackageRow row, RelationType type) {
        boolean share = type.isControl() && row.text("unit").equals("percent");
        Number value = row.number("value");
        if (share && value != null && (value.doubleValue() < 0 || value.doubleValue() > 100)) {
            throw row.fault("share.range", "value", row.text("value"), "A share lies between 0 and 100 percent.");
        }
    }

    /** A listing: the designation and the relation that leads to it, both from one row. */
    private void designation(PackageRow row, Statements to) {
        String entity = row.required("entity");
        String key = "%s/%s/%s".formatted(row.required("authority"), row.required("programme"), entity);
        List<String> cited = requireSources(row, "source");
        Properties designation = to.placed(define(row, "entity", "designation/" + key, to))
                .with("authority", row.text("authority"))
                .with("programme", row.text("programme"))
                .with("listed", row.date("listed"))
                .with("sources", cited);
        Properties listing = to.placed("listed/" + key)
                .with("confidence", "confirmed")
                .with("sources", cited)
                .with("reported", row.date("listed"));
        to.add(Claim.listing(entity, designation.toMap(), listing.toMap()));
    }

    private void tradeFlow(PackageRow row, Statements to) {
        row.requireOrder("period_start", "period_end");
        Properties properties = to.placed(define(row, "id", row.required("id"), to))
                .with("fromCountries", row.countries("from_country"))
                .with("toCountry", row.country("to_country"))
                .with("commodity", row.required("commodity"))
                .with("category", row.text("category"))
                .with("hs", row.hs6("hs"))
                .with("periodStart", row.date("period_start"))
                .with("periodEnd", row.date("period_end"))
                .with("measure", row.required("measure"))
                .with("amount", row.number("amount"))
                .with("unit", row.text("unit"))
                .with("bound", requireOneOf(row, "bound", BOUNDS))
                .with("measured", requireOneOf(row, "measured", MEASURED))
                .with("confidence", row.confidence())
                .with("sources", requireSources(row, "source"));
        to.add(Claim.tradeFlow(row.text("id"), properties.toMap()));
    }

    /** How far a list of an authority was at hand, and in which version. */
    private void listState(PackageRow row, Statements to) {
        String name = row.required("list");
        String id = define(row, "list", "list/" + to.dataset() + "/" + Ids.ofName(name), to);
        Properties properties = to.placed(id)
                .with("name", name)
                .with("authorities", row.codes("authority"))
                .with("version", row.text("version"))
                .with("date", row.leadingDate("version"))
                .with("rows", row.number("rows"))
                .with("extent", row.extent("whole_or_part"))
                .with("coverage", row.text("whole_or_part"))
                .with("companiesByNumber", row.number("companies_by_number"))
                .with("companiesByName", row.number("companies_by_name"))
                .with("companiesNone", row.number("companies_none"))
                .with("persons", row.number("persons"))
                .with("note", row.text("note"));
        to.add(Claim.listState(id, properties.toMap()));
    }

    /** One of a few words, or nothing. */
    private static String requireOneOf(PackageRow row, String column, List<String> words) {
        String text = row.text(column);
        if (!text.isEmpty() && !words.contains(text)) {
            throw row.fault("word.unknown", column, text, "Use %s, or nothing.".formatted(String.join(", ", words)));
        }
        return text;
    }

    /** An id that no other row of the package has. */
    private String define(PackageRow row, String column, String id, Statements to) {
        String place = placeOfId.putIfAbsent(id, to.place());
        if (place != null) {
            throw row.fault("id.doubled", column, id, "%s has this id already.".formatted(place));
        }
        return id;
    }

    /** One source at least, all of them known. */
    private List<String> requireSources(PackageRow row, String column) {
        List<String> cited = row.list(column);
        if (cited.isEmpty()) {
            throw row.fault("source.missing", column, row.text(column), "This cell must name a source.");
        }
        return requireKnown(row, column, sources, "source.unknown", "sources.csv has no such source.");
    }

    private List<String> requireComponents(PackageRow row) {
        return requireKnown(
                row, "components", components, "component.unknown", "components.csv has no such component.");
    }

    private List<String> requireWeapons(PackageRow row) {
        return requireKnown(row, "end_use", weapons, "weapon.unknown", "weapons.csv has no such weapon.");
    }

    private static List<String> requireKnown(
            PackageRow row, String column, Set<String> known, String code, String reason) {
        for (String id : row.list(column)) {
            if (!known.contains(id)) {
                throw row.fault(code, column, id, reason);
            }
        }
        return row.list(column);
    }
}
