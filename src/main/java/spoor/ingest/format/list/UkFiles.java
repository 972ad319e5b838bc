package spoor.ingest.format.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.model.IdentifierKind;

/** The UK Sanctions List as a table: a row for each name of somebody, of which one is the primary. */
final class UkFiles implements PartyRows.Layout {

    private static final Pattern NUMBERED = Pattern.compile("\\(\\d+\\)");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,4}\\d[\\dA-Z/-]{3,24}");

    static Format format() {
        return new PartyRows(
                "uk-sanctions",
                List.of("Unique ID", "Name 6", "Name 1", "Name type", "Regime Name", "Date Designated"),
                new UkFiles());
    }

    @Override
    public String idOf(Cells row) {
        return row.text("Unique ID");
    }

    @Override
    public boolean isPrimary(Cells row) {
        return row.text("Name type").equalsIgnoreCase("Primary Name");
    }

    @Override
    public String nameOf(Cells row) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(part -> said(row, "Name " + part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(Cells row, String column) {
        String text = row.text(column);
        return text.equalsIgnoreCase("N/A") || text.equalsIgnoreCase("Unknown") ? "" : text;
    }

    @Override
    public void read(Cells row, String primary, Statements to) {
        String id = row.required("Unique ID");
        String kind = Stream.of("Designation Type", "Individual, Entity, Ship", "Entity, Vessel or Individual")
                .map(column -> said(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        ListedParty party = new ListedParty(ListKinds.of(kind), "uk/" + id)
                .name(primary)
                .name(nameOf(row))
                .name(said(row, "Name non-latin script"));
        readPlace(row, party);
        readPerson(row, party);
        readFirmAndShip(row, party);
        party.note("", said(row, "UK Statement of Reasons")).note("", said(row, "Other Information"));
        party.listing(new SaidListing(
                "GB-FCDO",
                said(row, "Sanctions Imposed").replace("|", "; "),
                said(row, "Regime Name"),
                ListDates.ofDayFirst(said(row, "Date Designated")),
                null,
                ""));
        party.state(to);
    }

    private static void readPlace(Cells row, ListedParty party) {
        String lines = IntStream.rangeClosed(1, 6)
                .mapToObj(line -> said(row, "Address Line " + line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        String country = said(row, "Address Country");
        party.add(
                "addresses",
                Stream.of(lines, country).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
        party.country(country);
        party.add("phones", said(row, "Phone number"))
                .add("emails", said(row, "Email address"))
                .add("websites", said(row, "Website"));
    }

    private static void readPerson(Cells row, ListedParty party) {
        party.set("birthDate", ListDates.ofDayFirst(said(row, "D.O.B"))).add("positions", said(row, "Position"));
        parts(said(row, "Nationality(/ies)")).forEach(party::country);
        parts(said(row, "Passport number")).forEach(number -> party.number(IdentifierKind.PASSPORT, number, ""));
        parts(said(row, "National Identifier number"))
                .forEach(number -> party.number(IdentifierKind.NUMBER, numberIn(number), ""));
    }

    private static void readFirmAndShip(Cells row, ListedParty party) {
        parts(said(row, "Business registration number (s)"))
                .forEach(number -> party.number(Papers.kindOf(number), numberIn(number), ""));
        party.note("Parent company: ", said(row, "Parent company")).note("Subsidiaries: ", said(row, "Subsidiaries"));
        parts(said(row, "IMO number")).forEach(number -> party.number(IdentifierKind.IMO, number, ""));
        party.set("flag", said(row, "Current believed flag of ship"))
                .set("owner", said(row, "Current owner/operator (s)"))
                .set("vesselType", said(row, "Type of ship"))
                .set("tonnage", said(row, "Tonnage of ship"))
                .set("built", said(row, "Year Built"));
    }

    /** Several values stand in one cell as {@code (1) Russia (2) Cyprus}. */
    private static List<String> parts(String cell) {
        return Stream.of(NUMBERED.split(cell, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The number alone of {@code Tax ID 7700000001 (Russia)}. */
    static String numberIn(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : text;
    }
}
