package spoor.ingest.format.list;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.IdentifierKind;

/** The UK Sanctions List in XML. */
final class UkXml implements XmlList {

    private String version = "";

    @Override
    public Set<String> records() {
        return Set.of("Designation");
    }

    @Override
    public Set<String> referred() {
        return Set.of("DateGenerated");
    }

    @Override
    public void refer(XmlElement generated) {
        String date = ListDates.ofDayFirst(generated.text());
        version = date == null ? "" : date;
    }

    @Override
    public void read(XmlElement entry, Statements to) {
        ListedParty party =
                new ListedParty(ListKinds.of(entry.text("IndividualEntityShip")), "uk/" + entry.text("UniqueID"));
        readNames(entry, party);
        entry.all("Addresses/Address").forEach(address -> readAddress(address, party));
        entry.texts("PhoneNumbers/PhoneNumber").forEach(phone -> party.add("phones", phone));
        entry.texts("EmailAddresses/EmailAddress").forEach(email -> party.add("emails", email));
        entry.texts("Websites/Website").forEach(site -> party.add("websites", site));
        entry.all("IndividualDetails/Individual").forEach(person -> readPerson(person, party));
        entry.all("EntityDetails/Entity").forEach(firm -> readFirm(firm, party));
        entry.all("ShipDetails/Ship").forEach(ship -> readShip(ship, party));
        party.note("", entry.text("UKStatementofReasons")).note("", entry.text("OtherInformation"));
        party.listing(new SaidListing(
                "GB-FCDO",
                entry.text("SanctionsImposed").replace("|", "; "),
                entry.text("RegimeName"),
                ListDates.ofDayFirst(entry.text("DateDesignated")),
                null,
                version));
        party.state(to);
    }

    private static void readNames(XmlElement entry, ListedParty party) {
        entry.all("Names/Name").stream().filter(UkXml::isPrimary).forEach(name -> party.name(nameOf(name)));
        entry.all("Names/Name").forEach(name -> party.name(nameOf(name)));
        party.names(entry.texts("NonLatinNames/NonLatinName/NameNonLatinScript"));
    }

    private static boolean isPrimary(XmlElement name) {
        return name.text("NameType").equalsIgnoreCase("Primary Name");
    }

    private static String nameOf(XmlElement name) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(part -> name.text("Name" + part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void readAddress(XmlElement address, ListedParty party) {
        String lines = IntStream.rangeClosed(1, 6)
                .mapToObj(line -> address.text("AddressLine" + line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        String country = address.text("AddressCountry");
        party.add("addresses", country.isEmpty() ? lines : lines.isEmpty() ? country : lines + ", " + country);
        party.country(country);
    }

    private static void readPerson(XmlElement person, ListedParty party) {
        person.texts("DOBs/DOB").forEach(text -> party.set("birthDate", ListDates.ofDayFirst(text)));
        person.texts("Nationalities/Nationality").forEach(party::country);
        person.texts("Positions/Position").forEach(position -> party.add("positions", position));
        person.texts("PassportDetails/Passport/PassportNumber")
                .forEach(number -> party.number(IdentifierKind.PASSPORT, number, ""));
        person.texts("NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber")
                .forEach(number -> party.number(IdentifierKind.NUMBER, number, ""));
    }

    private static void readFirm(XmlElement firm, ListedParty party) {
        firm.texts("BusinessRegistrationNumbers/BusinessRegistrationNumber")
                .forEach(number -> party.number(Papers.kindOf(number), UkFiles.numberIn(number), ""));
        party.note("Parent company: ", String.join("; ", firm.texts("ParentCompanies/ParentCompany")));
        party.note("Subsidiaries: ", String.join("; ", firm.texts("Subsidiaries/Subsidiary")));
    }

    private static void readShip(XmlElement ship, ListedParty party) {
        ship.texts("IMONumbers/IMONumber").forEach(number -> party.number(IdentifierKind.IMO, number, ""));
        party.set("flag", ship.text("CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip"))
                .set("owner", String.join("; ", ship.texts("CurrentOwnerOperators/CurrentOwnerOperator")))
                .set("vesselType", ship.text("TypeOfShipDetails/TypeOfShipDetail/TypeOfShip"))
                .set("vesselType", ship.text("TypeOfShipDetails/TypeOfShip"))
                .set("built", ship.text("YearBuilt"));
    }
}
