package spoor.ingest.format.list;

import java.util.Set;
import java.util.stream.Stream;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.NodeLabel;

/** The consolidated list of the United Nations Security Council. */
final class UnXml implements XmlList {

    private String version = "";

    @Override
    public void begin(XmlElement root) {
        version = ListDates.ofStart(root.attribute("dateGenerated"));
    }

    @Override
    public Set<String> records() {
        return Set.of("INDIVIDUAL", "ENTITY");
    }

    @Override
    public void read(XmlElement entry, Statements to) {
        boolean person = entry.name().equals("INDIVIDUAL");
        String kind = entry.name();
        ListedParty party = new ListedParty(person ? NodeLabel.PERSON : NodeLabel.COMPANY, "un/" + entry.text("DATAID"))
                .name(joined(entry, " ", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"))
                .name(entry.text("NAME_ORIGINAL_SCRIPT"))
                .names(entry.texts(kind + "_ALIAS/ALIAS_NAME"))
                .note("", entry.text("COMMENTS1"));
        entry.texts("NATIONALITY/VALUE").forEach(party::country);
        entry.texts("DESIGNATION/VALUE").forEach(position -> party.add("positions", position));
        entry.all(kind + "_ADDRESS").forEach(address -> readAddress(address, party));
        entry.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> readBirth(birth, party));
        for (XmlElement paper : entry.all("INDIVIDUAL_DOCUMENT")) {
            String type = paper.text("TYPE_OF_DOCUMENT");
            String country = paper.text("ISSUING_COUNTRY").isEmpty()
                    ? paper.text("COUNTRY_OF_ISSUE")
                    : paper.text("ISSUING_COUNTRY");
            party.number(Papers.kindOf(type), paper.text("NUMBER"), country);
        }
        party.listing(new SaidListing(
                "UN",
                entry.text("REFERENCE_NUMBER"),
                entry.text("UN_LIST_TYPE"),
                ListDates.of(entry.text("LISTED_ON")),
                null,
                version));
        party.state(to);
    }

    private static void readAddress(XmlElement address, ListedParty party) {
        String text = joined(address, ", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
        party.add("addresses", text).country(address.text("COUNTRY"));
    }

    private static void readBirth(XmlElement birth, ListedParty party) {
        String date = ListDates.of(birth.text("DATE"));
        boolean exact = !birth.text("TYPE_OF_DATE").equalsIgnoreCase("BETWEEN");
        party.set("birthDate", date != null ? date : exact ? ListDates.of(birth.text("YEAR")) : null);
        party.note("Born between: ", joined(birth, " and ", "FROM_YEAR", "TO_YEAR"));
    }

    private static String joined(XmlElement element, String by, String... ways) {
        return ListedParty.joined(by, Stream.of(ways).map(element::text));
    }
}
