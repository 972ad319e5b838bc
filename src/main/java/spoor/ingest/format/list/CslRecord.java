package spoor.ingest.format.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import spoor.ingest.claim.Ids;
import spoor.ingest.format.SaidListing;
import spoor.model.NodeLabel;

/**
 * One record of the US Consolidated Screening List, which puts together the lists of three departments.
 *
 * @param id its own id; empty in the older layout
 * @param source the list and who keeps it, such as {@code Entity List (EL) - Bureau of Industry and Security}
 * @param number by which that list knows it; may be empty
 * @param start date on which it was listed; may be empty
 * @param end date on which that ends; may be empty
 */
record CslRecord(
        String id,
        String source,
        String number,
        String type,
        String name,
        List<String> programmes,
        List<String> addresses,
        String start,
        String end) {

    /** States of the USA that are countries' codes as well; a list of people there ends addresses with them. */
    private static final Set<String> STATES = Set.of(
            "AL", "AR", "AZ", "CA", "CO", "DE", "FL", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME", "MN", "MO",
            "MS", "MT", "NC", "ND", "NE", "PA", "SC", "SD", "TN", "VA");

    /** Who is known by it, and its listings. */
    ListedParty party() {
        ListedParty party = new ListedParty(label(), nodeId()).name(name);
        for (String address : addresses) {
            party.add("addresses", address).country(countryOf(address));
        }
        for (String programme : programmes.isEmpty() ? List.of(list()) : programmes) {
            party.listing(new SaidListing(
                    authority(), list(), programme, ListDates.ofMonthFirst(start), ListDates.ofMonthFirst(end), ""));
        }
        return party;
    }

    /** OFAC's numbers are the same in its own files. */
    private String nodeId() {
        if (authority().equals("US-OFAC") && number.matches("\\d{1,8}")) {
            return "ofac/" + number;
        }
        return "csl/" + (id.isEmpty() ? Ids.digest(source, name, String.join("; ", addresses)) : id);
    }

    private NodeLabel label() {
        return type.isBlank() && isOfPeople() && !FirmWords.isFirm(name) ? NodeLabel.PERSON : ListKinds.of(type);
    }

    /** Two of the lists do not say whether they mean people or firms; most are people. */
    private boolean isOfPeople() {
        String plain = source.toLowerCase(Locale.ROOT);
        return plain.contains("denied persons") || plain.contains("itar") || plain.contains("debarred");
    }

    private String list() {
        return part(0).replaceAll("\\s*\\([^)]*\\)", "").strip();
    }

    private String authority() {
        String agency = part(1);
        if (agency.contains("Treasury")) {
            return "US-OFAC";
        }
        if (agency.contains("Industry and Security") || agency.contains("Commerce")) {
            return "US-BIS";
        }
        return agency.contains("State") ? "US-STATE" : agency.isEmpty() ? "US" : agency;
    }

    /** Before or behind the dash between the list and who keeps it. */
    private String part(int index) {
        String[] parts = source.split("\\s+[-–—]\\s+", 2);
        return index < parts.length ? parts[index].strip() : "";
    }

    private String countryOf(String address) {
        String last = address.substring(address.lastIndexOf(',') + 1).strip();
        return isOfPeople() && STATES.contains(last) ? "" : last;
    }

    /** A paper as the table has it: {@code 7700000001, Tax ID No., RU}, in any order. */
    static void readPaper(String text, ListedParty party) {
        String type = "";
        String number = "";
        String country = "";
        for (String part : text.split(",", -1)) {
            String plain = part.strip();
            if (plain.matches("[A-Z]{2}")) {
                country = plain;
            } else if (plain.chars().anyMatch(Character::isDigit)) {
                number = number.isEmpty() ? plain : number;
            } else if (!plain.isEmpty()) {
                type = type.isEmpty() ? plain : type;
            }
        }
        readPaper(type, number, country, party);
    }

    static void readPaper(String type, String number, String country, ListedParty party) {
        switch (type) {
            case "Website" -> party.add("websites", number);
            case "Email Address" -> party.add("emails", number);
            case "Phone Number" -> party.add("phones", number);
            default -> {
                boolean date = ListDates.of(number) != null;
                if (!type.isEmpty() && !type.endsWith("-") && !type.endsWith(":") && !date) {
                    party.number(Papers.kindOf(type), number, country);
                }
            }
        }
    }
}
