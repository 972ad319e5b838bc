package spoor.ingest.format.list;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import spoor.ingest.claim.Ids;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.JsonFormat;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.format.TableFormat;
import spoor.model.BadInput;
import spoor.model.NodeLabel;
import tools.jackson.databind.JsonNode;

/** Lists of the USA: the Consolidated Screening List as table and JSON, the Entity List, the Denied Persons List. */
final class UsLists {

    private UsLists() {}

    static List<Format> all() {
        return List.of(
                new JsonFormat(
                        "us-csl-json",
                        "results",
                        head -> head.hasFields("results", "source_list_url", "programs"),
                        UsLists::csl),
                table(
                        "us-csl",
                        UsLists::csl,
                        "source",
                        "entity_number",
                        "type",
                        "programs",
                        "name",
                        "addresses",
                        "alt_names"),
                new TableFormat(
                        "us-entity-list",
                        List.of(
                                "Country",
                                "Entity",
                                "License requirement",
                                "License review policy",
                                "Federal Register citation"),
                        EntityList::new),
                table(
                        "us-denied",
                        UsLists::denied,
                        "Name",
                        "Street_Address",
                        "Effective_Date",
                        "Expiration_Date",
                        "FR_Citation"));
    }

    private static TableFormat table(String name, BiConsumer<Cells, Statements> rows, String... columns) {
        return new TableFormat(name, List.of(columns), () -> rows);
    }

    private static void csl(Cells row, Statements to) {
        CslRecord record = new CslRecord(
                row.text("_id"),
                row.required("source"),
                row.text("entity_number"),
                row.text("type"),
                row.text("name"),
                row.list("programs"),
                row.list("addresses"),
                row.text("start_date"),
                row.text("end_date"));
        ListedParty party = record.party().names(row.list("alt_names")).add("positions", row.text("title"));
        Stream.of("nationalities", "citizenships")
                .flatMap(column -> row.list(column).stream())
                .forEach(party::country);
        row.list("dates_of_birth").forEach(text -> party.set("birthDate", ListDates.of(text)));
        row.list("ids").forEach(paper -> CslRecord.readPaper(paper, party));
        readVessel(row::text, party);
        readNotice(row::text, party);
        party.state(to);
    }

    private static void readVessel(java.util.function.UnaryOperator<String> cells, ListedParty party) {
        party.set("flag", cells.apply("vessel_flag"))
                .set("owner", cells.apply("vessel_owner"))
                .set("vesselType", cells.apply("vessel_type"))
                .set("tonnage", cells.apply("gross_tonnage"))
                .note("Call sign: ", cells.apply("call_sign"));
    }

    private static void readNotice(java.util.function.UnaryOperator<String> cells, ListedParty party) {
        party.note("", cells.apply("remarks"))
                .note("Federal Register: ", cells.apply("federal_register_notice"))
                .note("License requirement: ", cells.apply("license_requirement"))
                .note("License policy: ", cells.apply("license_policy"))
                .note("See: ", cells.apply("source_information_url"));
    }

    private static void csl(JsonNode json, Statements to) {
        CslRecord record = new CslRecord(
                text(json, "id"),
                text(json, "source"),
                text(json, "entity_number"),
                text(json, "type"),
                text(json, "name"),
                texts(json, "programs"),
                list(json, "addresses").map(UsLists::addressOf).toList(),
                text(json, "start_date"),
                text(json, "end_date"));
        if (record.source().isEmpty()) {
            throw new BadInput("cell.empty", "The cell '%s' must not be empty.", "source");
        }
        ListedParty party = record.party().names(texts(json, "alt_names")).add("positions", text(json, "title"));
        Stream.of("nationalities", "citizenships")
                .flatMap(field -> texts(json, field).stream())
                .forEach(party::country);
        texts(json, "dates_of_birth").forEach(born -> party.set("birthDate", ListDates.of(born)));
        list(json, "ids")
                .forEach(paper ->
                        CslRecord.readPaper(text(paper, "type"), text(paper, "number"), text(paper, "country"), party));
        readVessel(field -> text(json, field), party);
        readNotice(field -> text(json, field), party);
        party.state(to);
    }

    private static String addressOf(JsonNode address) {
        return Stream.of("address", "city", "state", "postal_code", "country")
                .map(field -> text(address, field))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).isNull() ? "" : json.path(field).asString("").strip();
    }

    private static Stream<JsonNode> list(JsonNode json, String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    private static List<String> texts(JsonNode json, String field) {
        return list(json, field)
                .map(each -> each.asString("").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void denied(Cells row, Statements to) {
        String name = row.name("Name");
        NodeLabel label = FirmWords.isFirm(name) ? NodeLabel.COMPANY : NodeLabel.PERSON;
        String address = Stream.of("Street_Address", "City", "State", "Postal_Code", "Country")
                .map(row::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        new ListedParty(label, "us-denied/" + Ids.digest(name, row.text("Street_Address"), row.text("Effective_Date")))
                .name(name)
                .add("addresses", address)
                .country(row.text("Country"))
                .note("Federal Register: ", row.text("FR_Citation"))
                .note("", row.text("Action"))
                .listing(new SaidListing(
                        "US-BIS",
                        "Denied Persons List",
                        "Denied Persons List",
                        ListDates.ofMonthFirst(row.text("Effective_Date")),
                        ListDates.ofMonthFirst(row.text("Expiration_Date")),
                        ""))
                .state(to);
    }

    /** The Entity List as a table of the regulation: the country stands above its entities. */
    private static final class EntityList implements BiConsumer<Cells, Statements> {

        private String country = "";

        @Override
        public void accept(Cells row, Statements to) {
            country = row.text("Country").isEmpty() ? country : row.text("Country");
            new BisEntry(
                            "Entity List",
                            country,
                            row.required("Entity"),
                            row.text("License requirement"),
                            row.text("License review policy"),
                            row.text("Federal Register citation"))
                    .party()
                    .state(to);
        }
    }
}
