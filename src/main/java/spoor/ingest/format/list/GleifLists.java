package spoor.ingest.format.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Format;
import spoor.ingest.format.Statements;
import spoor.ingest.format.TableFormat;
import spoor.ingest.read.XmlElement;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * GLEIF's golden copies: who has an LEI, and who consolidates whom, as tables and as XML. Columns and ways into the XML have
 * the same names, parted by points.
 */
final class GleifLists {

    private static final Map<String, RelationType> TIES = Map.of(
            "IS_DIRECTLY_CONSOLIDATED_BY", RelationType.OWNS,
            "IS_ULTIMATELY_CONSOLIDATED_BY", RelationType.CONTROLS);

    private GleifLists() {}

    static List<Format> all() {
        return List.of(
                new TableFormat(
                        "gleif",
                        List.of("LEI", "Entity.LegalName", "Entity.LegalAddress.Country", "Entity.LegalJurisdiction"),
                        () -> (row, to) -> entity(row::text, to)),
                new TableFormat(
                        "gleif-relations",
                        List.of(
                                "Relationship.StartNode.NodeID",
                                "Relationship.EndNode.NodeID",
                                "Relationship.RelationshipType"),
                        () -> (row, to) -> tie(row::text, to)),
                new XmlListFormat(
                        "gleif-xml", Set.of("LEIData"), "", () -> new OfRecords("LEIRecord", GleifLists::entity)),
                new XmlListFormat(
                        "gleif-relations-xml",
                        Set.of("RelationshipData"),
                        "",
                        () -> new OfRecords("RelationshipRecord", GleifLists::tie)));
    }

    /** Takes what a record says by the names of columns. */
    private interface Reader {
        void read(UnaryOperator<String> cells, Statements to);
    }

    private record OfRecords(String name, Reader reader) implements XmlList {

        @Override
        public Set<String> records() {
            return Set.of(name);
        }

        @Override
        public void read(XmlElement element, Statements to) {
            reader.read(column -> cell(element, column), to);
        }

        /** The same elements are numbered in tables: {@code Relationship.Period.1.startDate}. */
        private static String cell(XmlElement record, String column) {
            XmlElement at = record;
            String[] steps = wayOf(column).split("\\.", -1);
            for (int i = 0; i < steps.length; i++) {
                boolean numbered = i + 1 < steps.length && steps[i + 1].matches("\\d+");
                List<XmlElement> found = at.all(steps[i]);
                int index = numbered ? Integer.parseInt(steps[i + 1]) - 1 : 0;
                if (index >= found.size()) {
                    return "";
                }
                at = found.get(index);
                i += numbered ? 1 : 0;
            }
            return at.text();
        }

        private static String wayOf(String column) {
            return column.replace("Relationship.Period.", "Relationship.RelationshipPeriods.RelationshipPeriod.")
                    .replace(
                            "Relationship.Quantifiers.", "Relationship.RelationshipQuantifiers.RelationshipQuantifier.")
                    .replaceAll("(RelationshipPeriod\\.\\d\\.)startDate", "$1StartDate")
                    .replaceAll("(RelationshipPeriod\\.\\d\\.)endDate", "$1EndDate")
                    .replaceAll("(RelationshipPeriod\\.\\d\\.)periodType", "$1PeriodType");
        }
    }

    static String nodeId(String lei) {
        return "lei/" + lei;
    }

    private static String required(UnaryOperator<String> cells, String column) {
        String text = cells.apply(column);
        if (text.isEmpty()) {
            throw new FieldFault("cell.empty", column, "", "The cell '%s' must not be empty.".formatted(column));
        }
        return text;
    }

    private static void entity(UnaryOperator<String> cells, Statements to) {
        String lei = required(cells, "LEI");
        String jurisdiction = cells.apply("Entity.LegalJurisdiction");
        String country = jurisdiction.length() < 2 ? "" : jurisdiction.substring(0, 2);
        ListedParty party = new ListedParty(NodeLabel.COMPANY, nodeId(lei))
                .name(cells.apply("Entity.LegalName"))
                .names(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> cells.apply("Entity.OtherEntityNames.OtherEntityName." + i))
                        .toList())
                .names(IntStream.rangeClosed(1, 5)
                        .mapToObj(i ->
                                cells.apply("Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName." + i))
                        .toList())
                .country(country)
                .country(cells.apply("Entity.LegalAddress.Country"))
                .number(IdentifierKind.LEI, lei, "")
                .number(
                        IdentifierKind.CRNO,
                        cells.apply("Entity.RegistrationAuthority.RegistrationAuthorityEntityID"),
                        country)
                .set("founded", ListDates.of(cells.apply("Entity.EntityCreationDate")));
        Stream.of("Entity.LegalAddress.", "Entity.HeadquartersAddress.")
                .forEach(at -> party.add("addresses", address(cells, at)));
        if (cells.apply("Entity.EntityStatus").equals("INACTIVE")) {
            party.set("dissolved", ListDates.of(cells.apply("Entity.EntityExpirationDate")));
        }
        party.state(to);
    }

    private static String address(UnaryOperator<String> cells, String at) {
        return Stream.of("FirstAddressLine", "AdditionalAddressLine.1", "City", "Region", "PostalCode", "Country")
                .map(part -> cells.apply(at + part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The start is who is consolidated, the end who does it; control flows from the end to the start. */
    private static void tie(UnaryOperator<String> cells, Statements to) {
        String child = requireLei(cells, "Relationship.StartNode.");
        String parent = requireLei(cells, "Relationship.EndNode.");
        String type = required(cells, "Relationship.RelationshipType");
        Double share = share(cells);
        Properties said = to.tie("lei/" + type + "/" + parent + "/" + child)
                .with("validFrom", period(cells, "startDate"))
                .with("validTo", period(cells, "endDate"))
                .with("value", share)
                .with("unit", share == null ? null : "percent")
                .with("note", noteOf(type, cells.apply("Relationship.RelationshipStatus")));
        to.relation(
                TIES.getOrDefault(type, RelationType.ASSOCIATED_WITH),
                nodeId(parent),
                nodeId(child),
                Confidence.CONFIRMED,
                said);
    }

    private static String noteOf(String type, String status) {
        String words = type.toLowerCase(java.util.Locale.ROOT).replaceAll("[_-]", " ");
        return "INACTIVE".equals(status) ? words + " (no longer)" : words;
    }

    private static String requireLei(UnaryOperator<String> cells, String node) {
        String type = cells.apply(node + "NodeIDType");
        String id = required(cells, node + "NodeID");
        if (!type.isEmpty() && !type.equals("LEI")) {
            throw new BadInput("gleif.node", "This side of the relation is known by %s, not by an LEI.", type);
        }
        return id;
    }

    /** Of the relation itself, not of the accounts that state it. */
    private static @Nullable String period(UnaryOperator<String> cells, String end) {
        for (int i = 1; i <= 5; i++) {
            String at = "Relationship.Period." + i + ".";
            if (cells.apply(at + "periodType").equals("RELATIONSHIP_PERIOD")) {
                return ListDates.of(cells.apply(at + end));
            }
        }
        return null;
    }

    private static @Nullable Double share(UnaryOperator<String> cells) {
        for (int i = 1; i <= 5; i++) {
            String at = "Relationship.Quantifiers." + i + ".";
            String amount = cells.apply(at + "QuantifierAmount");
            boolean percent = cells.apply(at + "QuantifierUnits").equalsIgnoreCase("PERCENTAGE");
            if (percent && amount.matches("\\d{1,3}(?:\\.\\d+)?") && Double.parseDouble(amount) <= 100) {
                return Double.valueOf(amount);
            }
        }
        return null;
    }
}
