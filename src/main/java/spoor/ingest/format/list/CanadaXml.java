package spoor.ingest.format.list;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.ingest.claim.Ids;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.BadInput;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/** The Consolidated Canadian Autonomous Sanctions List; its tags are English, or English and French joined by a dash. */
final class CanadaXml implements XmlList {

    private static final Pattern ALIASES = Pattern.compile("[;\\n]|,\\s(?=\\p{Lu})");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?i)^(?:Belarusian|Russian|Ukrainian|Persian|Arabic|Chinese|Burmese)\\s*:\\s*");

    @Override
    public Set<String> records() {
        return Set.of("record");
    }

    @Override
    public void read(XmlElement record, Statements to) {
        String firm = text(record, "EntityOrShip", "Entity");
        String person = Stream.of(text(record, "GivenName"), text(record, "LastName"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String number = text(record, "ShipIMONumber");
        boolean ship = number.matches("\\d{7}");
        NodeLabel label = ship ? NodeLabel.VESSEL : firm.isEmpty() ? NodeLabel.PERSON : NodeLabel.COMPANY;
        String name = firm.isEmpty() ? person : firm;
        if (name.isEmpty()) {
            throw new BadInput("name.missing", "The record names nobody.");
        }
        String regime = text(record, "Country").replaceFirst("\\s*/.*$", "");
        String born = text(record, "DateOfBirthOrShipBuildDate", "DateOfBirth");
        ListedParty party = new ListedParty(label, "ca/" + Ids.digest(regime, name, born)).name(name);
        readOther(record, number, ship, party);
        party.listing(new SaidListing(
                "CA-GAC", place(record), regime, ListDates.of(text(record, "DateOfListing")), null, ""));
        party.state(to);
    }

    private static void readOther(XmlElement record, String number, boolean ship, ListedParty party) {
        Arrays.stream(ALIASES.split(text(record, "Aliases")))
                .map(alias -> LANGUAGE.matcher(alias.strip()).replaceFirst(""))
                .forEach(party::name);
        String date = ListDates.of(text(record, "DateOfBirthOrShipBuildDate", "DateOfBirth"));
        String title = text(record, "TitleOrShipType", "TitleOrShip", "Title");
        if (ship) {
            party.number(IdentifierKind.IMO, number, "").set("built", date).set("vesselType", title);
        } else {
            party.name(number).set("birthDate", date).add("positions", title);
        }
    }

    private static String place(XmlElement record) {
        String schedule = text(record, "Schedule");
        String item = text(record, "Item");
        return schedule.isEmpty() ? "" : "Schedule " + schedule + (item.isEmpty() ? "" : ", item " + item);
    }

    /** Of the first of these that has one; a French word may follow it. */
    private static String text(XmlElement record, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> record.beginningWith(name).stream())
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
