package spoor.ingest.format.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/** OFAC's SDN and consolidated lists: {@code sdn.xml}, {@code consolidated.xml}. */
final class OfacXml implements XmlList {

    private String version = "";

    @Override
    public Set<String> records() {
        return Set.of("sdnEntry");
    }

    @Override
    public Set<String> referred() {
        return Set.of("publshInformation");
    }

    @Override
    public void refer(XmlElement about) {
        String published = ListDates.ofMonthFirst(about.text("Publish_Date"));
        version = published == null ? "" : published;
    }

    @Override
    public void read(XmlElement entry, Statements to) {
        String uid = entry.text("uid");
        NodeLabel label = ListKinds.of(entry.text("sdnType"));
        ListedParty party = new ListedParty(label, "ofac/" + uid)
                .name(nameOf(entry))
                .names(entry.all("akaList/aka").stream().map(OfacXml::nameOf).toList())
                .number(IdentifierKind.OFAC, uid, "")
                .add("positions", entry.text("title"))
                .note("", entry.text("remarks"));
        entry.texts("nationalityList/nationality/country").forEach(party::country);
        entry.texts("citizenshipList/citizenship/country").forEach(party::country);
        entry.all("addressList/address").forEach(address -> readAddress(address, party));
        entry.all("idList/id")
                .forEach(paper ->
                        readPaper(paper.text("idType"), paper.text("idNumber"), paper.text("idCountry"), party));
        entry.texts("dateOfBirthList/dateOfBirthItem/dateOfBirth").forEach(text -> readBirth(text, party));
        entry.all("vesselInfo").forEach(vessel -> readVessel(vessel, party));
        List<String> programmes = entry.texts("programList/program");
        for (String programme : programmes.isEmpty() ? List.of("") : programmes) {
            party.listing(new SaidListing("US-OFAC", "", programme, null, null, version));
        }
        party.state(to);
    }

    private static String nameOf(XmlElement element) {
        return Stream.of("firstName", "lastName")
                .map(element::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void readAddress(XmlElement address, ListedParty party) {
        String text = Stream.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country")
                .map(address::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        party.add("addresses", text).country(address.text("country"));
    }

    static void readPaper(String type, String number, String country, ListedParty party) {
        String property = switch (type) {
            case "Website" -> "websites";
            case "Email Address" -> "emails";
            case "Phone Number" -> "phones";
            default -> "";
        };
        if (!property.isEmpty()) {
            party.add(property, number);
        } else if (type.equals("Organization Established Date")) {
            party.set("founded", ListDates.of(number));
        } else if (number.chars().anyMatch(Character::isDigit) && !type.endsWith("-") && !type.endsWith(":")) {
            party.number(Papers.kindOf(type), number, country);
        }
    }

    private static void readBirth(String text, ListedParty party) {
        String date = ListDates.of(text);
        if (date == null) {
            party.note("Born: ", text);
        }
        party.set("birthDate", date);
    }

    private static void readVessel(XmlElement vessel, ListedParty party) {
        party.set("flag", vessel.text("vesselFlag"))
                .set("owner", vessel.text("vesselOwner"))
                .set("vesselType", vessel.text("vesselType"))
                .set("tonnage", vessel.text("grossRegisteredTonnage"))
                .number(IdentifierKind.IMO, vessel.text("vesselIMO"), "");
        party.note("Call sign: ", vessel.text("callSign"));
    }
}
