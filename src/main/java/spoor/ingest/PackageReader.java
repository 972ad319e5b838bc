package spoor.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import spoor.model.NodeLabel;

/**
 * Turns the files of a package into rows for the database. Each row of a file is either among them or has an issue.
 * Used once.
 */
final class PackageReader {

    private final DatasetPackage dataset;
    private final KnownIds known = new KnownIds();
    private final PackageRows rows = new PackageRows();

    private PackageReader(DatasetPackage dataset) {
        this.dataset = dataset;
    }

    /**
     * Reads and checks everything; writes nothing.
     *
     * @throws spoor.model.BadInput if a file as a whole cannot be read
     */
    static PackageRows read(DatasetPackage dataset) {
        PackageReader reader = new PackageReader(dataset);
        reader.readAll();
        return reader.rows;
    }

    private void readAll() {
        RelationReader relations = new RelationReader(dataset.id(), known);
        read(PackageFile.SOURCES, rows.sources(), this::source);
        read(PackageFile.COMPANIES, rows.entities(), this::company);
        read(PackageFile.PEOPLE, rows.entities(), this::person);
        read(PackageFile.COMPONENTS, rows.entities(), this::component);
        read(PackageFile.WEAPONS, rows.entities(), this::weapon);
        read(PackageFile.WATCHLIST, rows.hsCodes(), this::hsCode);
        read(PackageFile.RELATIONS, rows.relations(), relations::relation);
        read(PackageFile.DESIGNATIONS, rows.designations(), relations::designation);
        read(PackageFile.TRADE_FLOWS, rows.tradeFlows(), this::tradeFlow);
    }

    private void read(PackageFile file, List<Map<String, Object>> into, Function<CsvRow, Map<String, Object>> reader) {
        CsvTable table = CsvTable.read(file.fileName(), dataset.content(file), file.columns());
        int rejected = table.issues().size();
        rows.issues().addAll(table.issues());
        for (CsvRow row : table.rows()) {
            try {
                into.add(reader.apply(row));
            } catch (RowFault fault) {
                rejected++;
                rows.issues().add(fault.issue());
            }
        }
        rows.count(file, table.rows().size() + table.issues().size(), rejected);
    }

    private Map<String, Object> source(CsvRow row) {
        Facts facts = Facts.of(row.required("id"), dataset.id(), row)
                .with("title", row.required("title"))
                .with("publisher", row.text("publisher"))
                .with("url", row.text("url"))
                .with("published", row.date("published"));
        String id = known.define(row, row.text("id"));
        known.addSource(id);
        return Map.of("id", id, "properties", facts.toMap());
    }

    private Map<String, Object> company(CsvRow row) {
        return entity(row, NodeLabel.COMPANY, entityFacts(row).with("country", row.country("country")));
    }

    private Map<String, Object> person(CsvRow row) {
        return entity(row, NodeLabel.PERSON, entityFacts(row).with("country", row.country("country")));
    }

    private Map<String, Object> component(CsvRow row) {
        Facts facts = entityFacts(row)
                .with("category", row.text("category"))
                .with("makerCountry", row.country("maker_country"))
                .with("partNumber", row.text("part_number"))
                .with("hs", known.requireHs6(row, "hs"));
        Map<String, Object> entity = entity(row, NodeLabel.COMPONENT, facts);
        for (String code : row.list("hs")) {
            rows.classifications().add(classification(row, code));
        }
        return entity;
    }

    private Map<String, Object> classification(CsvRow row, String code) {
        List<String> sources = row.list("sources");
        String component = row.text("id");
        Map<String, Object> facts = Facts.of("classified/" + code + "/" + component, dataset.id(), row)
                .with("confidence", "probable")
                .with("sources", sources)
                .toMap();
        return Map.of("component", component, "hsId", hsId(code), "code", code, "properties", facts);
    }

    private Map<String, Object> weapon(CsvRow row) {
        Facts facts = entityFacts(row)
                .with("category", row.text("category"))
                .with("operator", row.country("operator"))
                .with("origin", row.country("origin"));
        return entity(row, NodeLabel.WEAPON_SYSTEM, facts);
    }

    private Facts entityFacts(CsvRow row) {
        return Facts.of(row.required("id"), dataset.id(), row)
                .with("name", row.required("name"))
                .with("aliases", row.list("aliases"))
                .with("note", row.text("note"))
                .with("sources", known.requireSources(row, "sources"));
    }

    private Map<String, Object> entity(CsvRow row, NodeLabel label, Facts facts) {
        String id = known.define(row, row.text("id"));
        known.addEntity(id, label);
        return Map.of("id", id, "label", label.label(), "properties", facts.toMap());
    }

    private Map<String, Object> hsCode(CsvRow row) {
        row.required("hs6");
        String code = known.requireHs6(row, "hs6").getFirst();
        Facts facts = Facts.of(hsId(code), dataset.id(), row)
                .with("code", code)
                .with("description", row.text("description"))
                .with("list", row.required("list"))
                .with("tier", row.text("tier"))
                .with("listed", row.date("list_date"))
                .with("sources", known.requireSources(row, "source"));
        return Map.of("id", known.define(row, hsId(code)), "properties", facts.toMap());
    }

    private Map<String, Object> tradeFlow(CsvRow row) {
        row.requireOrder("period_start", "period_end");
        Facts facts = Facts.of(row.required("id"), dataset.id(), row)
                .with("fromCountries", row.countries("from_country"))
                .with("toCountry", row.country("to_country"))
                .with("commodity", row.required("commodity"))
                .with("category", row.text("category"))
                .with("hs", known.requireHs6(row, "hs"))
                .with("periodStart", row.date("period_start"))
                .with("periodEnd", row.date("period_end"))
                .with("measure", row.required("measure"))
                .with("amount", row.number("amount"))
                .with("unit", row.text("unit"))
                .with("confidence", row.confidence("confidence"))
                .with("sources", known.requireSources(row, "source"));
        return Map.of("id", known.define(row, row.text("id")), "properties", facts.toMap());
    }

    private static String hsId(String code) {
        return "hs/" + code;
    }
}
