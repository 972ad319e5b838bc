package spoor.ingest.format.list;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.Statements;
import spoor.ingest.format.TableFormat;
import spoor.model.BadInput;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/**
 * The tables of nodes of ICIJ's Offshore Leaks. They say of nobody whether it is a person: officers are, unless their name is
 * that of a firm. Ties come in their own table, by the same ids, into the same dataset.
 */
final class IcijNodes {

    private static final List<String> NODE = List.of("node_id", "name", "countries", "country_codes", "sourceID");

    private IcijNodes() {}

    /** The most telling first: officers have no column of their own. */
    static List<Format> all() {
        return List.of(
                table("icij-entities", IcijNodes::firm, "jurisdiction", "jurisdiction_description"),
                table("icij-addresses", IcijNodes::address, "address", "valid_until"),
                table("icij-officers", IcijNodes::officer));
    }

    private static Format table(String name, BiConsumer<Cells, Statements> rows, String... more) {
        List<String> columns = Stream.concat(NODE.stream(), Stream.of(more)).toList();
        return new TableFormat(name, columns, () -> rows);
    }

    private static ListedParty party(Cells row, NodeLabel label, Statements to) {
        ListedParty party = new ListedParty(label, "node/" + to.dataset() + "/" + row.required("node_id"))
                .name(row.text("name"))
                .note("", row.text("note"))
                .note("Source: ", row.text("sourceID"));
        row.list("countries").forEach(party::country);
        return party;
    }

    /** Its number is of the register of its jurisdiction, which is seldom where it is run. */
    private static void firm(Cells row, Statements to) {
        ListedParty party = party(row, NodeLabel.COMPANY, to)
                .name(row.text("original_name"))
                .name(row.text("former_name"))
                .add("addresses", row.text("address"))
                .number(IdentifierKind.CRNO, row.text("ibcRUC"), row.text("jurisdiction_description"))
                .set("founded", ListDates.of(row.text("incorporation_date")))
                .set("dissolved", ListDates.of(row.text("struck_off_date")))
                .set("dissolved", ListDates.of(row.text("inactivation_date")))
                .note("Jurisdiction: ", row.text("jurisdiction_description"));
        party.state(to);
    }

    private static void officer(Cells row, Statements to) {
        NodeLabel label = FirmWords.isFirm(row.text("name")) ? NodeLabel.COMPANY : NodeLabel.PERSON;
        party(row, label, to).state(to);
    }

    /** Intermediaries have an address, too, but a name as well. */
    private static void address(Cells row, Statements to) {
        if (row.text("name").isEmpty() || row.text("name").equals(row.text("address"))) {
            throw new BadInput("kind.noPlace", "Spoor keeps companies and people, not this: %s.", "address");
        }
        party(row, NodeLabel.COMPANY, to).add("addresses", row.text("address")).state(to);
    }
}
