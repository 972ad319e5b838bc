package spoor.ingest.format.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;

/** The consolidated list of persons and entities under financial sanctions of the European Union, version 1.1. */
final class EuXml implements XmlList {

    private String version = "";

    @Override
    public void begin(XmlElement root) {
        version = ListDates.ofStart(root.attribute("generationDate"));
    }

    @Override
    public Set<String> records() {
        return Set.of("sanctionEntity");
    }

    @Override
    public void read(XmlElement entry, Statements to) {
        String kind = entry.all("subjectType").stream()
                .map(type -> type.attribute("code"))
                .findFirst()
                .orElse("");
        ListedParty party = new ListedParty(ListKinds.of(kind), "eu-fsf/" + entry.attribute("logicalId"));
        for (XmlElement name : entry.all("nameAlias")) {
            party.name(nameOf(name)).add("positions", name.attribute("function"));
        }
        for (XmlElement nation : entry.all("citizenship")) {
            party.country(countryOf(nation));
        }
        entry.all("address").forEach(address -> readAddress(address, party));
        entry.all("birthdate").forEach(birth -> party.set("birthDate", bornOn(birth)));
        for (XmlElement paper : entry.all("identification")) {
            String type =
                    paper.attribute("identificationTypeCode") + " " + paper.attribute("identificationTypeDescription");
            party.number(Papers.kindOf(type.strip()), paper.attribute("number"), countryOf(paper));
        }
        entry.texts("remark").forEach(remark -> party.note("", remark));
        party.note("", entry.attribute("designationDetails"))
                .note("EU reference: ", entry.attribute("euReferenceNumber"));
        programmes(entry)
                .forEach(programme -> party.listing(
                        new SaidListing("EU", "Asset freeze", programme, earliestDate(entry), null, version)));
        party.state(to);
    }

    private static String nameOf(XmlElement name) {
        String whole = name.attribute("wholeName");
        return whole.isEmpty()
                ? joined(" ", name.attribute("firstName"), name.attribute("middleName"), name.attribute("lastName"))
                : whole;
    }

    private static String countryOf(XmlElement element) {
        String code = element.attribute("countryIso2Code");
        return ListedParty.codeOf(code).isEmpty() ? element.attribute("countryDescription") : code;
    }

    private static void readAddress(XmlElement address, ListedParty party) {
        String country = countryOf(address);
        boolean known = !ListedParty.codeOf(country).isEmpty();
        party.add(
                "addresses",
                joined(
                        ", ",
                        address.attribute("street"),
                        address.attribute("poBox"),
                        address.attribute("zipCode"),
                        address.attribute("city"),
                        address.attribute("place"),
                        address.attribute("region"),
                        known ? address.attribute("countryDescription") : ""));
        party.country(country);
        for (XmlElement contact : address.all("contactInfo")) {
            readContact(contact.attribute("key"), contact.attribute("value"), party);
        }
    }

    private static void readContact(String key, String value, ListedParty party) {
        switch (key.toUpperCase(java.util.Locale.ROOT)) {
            case "PHONE" -> party.add("phones", value);
            case "EMAIL" -> party.add("emails", value);
            case "WEB", "WEBSITE" -> party.add("websites", value);
            default -> party.note(key + ": ", value);
        }
    }

    private static @Nullable String bornOn(XmlElement birth) {
        String day = ListDates.of(birth.attribute("birthdate"));
        return day == null ? ListDates.of(birth.attribute("year")) : day;
    }

    private static List<String> programmes(XmlElement entry) {
        List<String> named = entry.all("regulation").stream()
                .map(regulation -> regulation.attribute("programme"))
                .filter(programme -> !programme.isEmpty())
                .distinct()
                .toList();
        return named.isEmpty() ? List.of("") : named;
    }

    /** When it was listed, else the earliest act that is cited for it: the act at hand is often a later one that changed the entry. */
    private static @Nullable String earliestDate(XmlElement entry) {
        String designated = ListDates.of(entry.attribute("designationDate"));
        if (designated != null) {
            return designated;
        }
        Stream<String> own = entry.all("regulation").stream()
                .map(act -> act.attribute("entryIntoForceDate").isEmpty()
                        ? act.attribute("publicationDate")
                        : act.attribute("entryIntoForceDate"));
        Stream<String> ofParts = Stream.of("nameAlias", "address", "identification", "birthdate", "citizenship")
                .flatMap(part -> entry.all(part + "/regulationSummary").stream())
                .map(act -> act.attribute("publicationDate"));
        return ListDates.earliest(Stream.concat(own, ofParts).map(ListDates::of));
    }

    private static String joined(String by, String... parts) {
        return ListedParty.joined(by, Stream.of(parts));
    }
}
