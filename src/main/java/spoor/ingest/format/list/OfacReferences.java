package spoor.ingest.format.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.SaidListing;
import spoor.ingest.read.XmlElement;

/** What the parties of OFAC's advanced files refer to by number: words, places, papers and entries of lists. */
final class OfacReferences {

    private static final Set<String> WORDS = Set.of(
            "PartyType",
            "PartySubType",
            "FeatureType",
            "IDRegDocType",
            "LocPartType",
            "NamePartType",
            "DetailReference",
            "EntryEventType",
            "RelationType",
            "SanctionsType",
            "List",
            "Country",
            "AreaCode");
    private static final List<String> ADDRESS_PARTS =
            List.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "REGION", "STATE/PROVINCE", "POSTAL CODE", "Unknown");

    /** What each entry stands in beside the list that it is of. */
    private static final String ALL_LISTS = "Consolidated List";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Paper>> papers = new HashMap<>();
    private final Map<String, List<SaidListing>> listings = new HashMap<>();
    private String version = "";

    /** @param country as a code or name; empty if unknown */
    record Place(String address, String country) {}

    /** @param type what OFAC calls it */
    record Paper(String type, String number, String country) {}

    static Set<String> names() {
        return Stream.concat(WORDS.stream(), Stream.of("DateOfIssue", "Location", "IDRegDocument", "SanctionsEntry"))
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(XmlElement element) {
        switch (element.name()) {
            case "DateOfIssue" -> version = OfacPeriod.dateOf(element);
            case "Location" -> places.put(element.attribute("ID"), placeOf(element));
            case "IDRegDocument" -> addPaper(element);
            case "SanctionsEntry" -> addListings(element);
            default -> addWord(element);
        }
    }

    private void addWord(XmlElement element) {
        String id = element.attribute("ID");
        String word = element.text();
        switch (element.name()) {
            case "Country" -> words.put("code " + id, element.attribute("ISO2"));
            case "AreaCode" ->
                word = element.attribute("Description").isEmpty() ? word : element.attribute("Description");
            case "PartySubType" -> words.put("kind " + id, element.attribute("PartyTypeID"));
            default -> {}
        }
        words.put(element.name() + " " + id, word);
    }

    /** The word for a number; empty where the file has none. */
    String word(String of, String id) {
        return words.getOrDefault(of + " " + id, "");
    }

    /** What kind of party it is: of a kind by itself, else that of its group. */
    String partyKind(String subType) {
        String word = word("PartySubType", subType);
        return word.isEmpty() || word.equalsIgnoreCase("Unknown")
                ? word("PartyType", words.getOrDefault("kind " + subType, ""))
                : word;
    }

    private Place placeOf(XmlElement location) {
        Map<String, String> parts = new HashMap<>();
        for (XmlElement part : location.all("LocationPart")) {
            parts.put(word("LocPartType", part.attribute("LocPartTypeID")), part.text("LocationPartValue/Value"));
        }
        String named = Stream.concat(
                        location.all("LocationCountry").stream()
                                .map(each -> word("Country", each.attribute("CountryID"))),
                        location.all("LocationAreaCode").stream()
                                .map(each -> word("AreaCode", each.attribute("AreaCodeID"))))
                .filter(each -> !each.isEmpty() && !each.equalsIgnoreCase("undetermined"))
                .findFirst()
                .orElse("");
        String code = location.all("LocationCountry").stream()
                .map(each -> countryOf(each.attribute("CountryID")))
                .findFirst()
                .orElse("");
        String address = Stream.concat(ADDRESS_PARTS.stream().map(parts::get), Stream.of(named))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Place(address, code.isEmpty() ? named : code);
    }

    @Nullable
    Place findPlace(String id) {
        return places.get(id);
    }

    private void addPaper(XmlElement document) {
        papers.computeIfAbsent(document.attribute("IdentityID"), any -> new ArrayList<>())
                .add(new Paper(
                        word("IDRegDocType", document.attribute("IDRegDocTypeID")),
                        document.text("IDRegistrationNo"),
                        countryOf(document.attribute("IssuedBy-CountryID"))));
    }

    /** Its code, or its name where the file gives none. */
    private String countryOf(String id) {
        String code = words.getOrDefault("code " + id, "");
        return code.isEmpty() ? word("Country", id) : code;
    }

    List<Paper> papersOf(String identity) {
        return papers.getOrDefault(identity, List.of());
    }

    /** An entry for each programme; the days are those of its events. */
    private void addListings(XmlElement entry) {
        String list = word("List", entry.attribute("ListID"));
        String begun = null;
        String ended = null;
        for (XmlElement event : entry.all("EntryEvent")) {
            String date = event.all("Date").stream()
                    .map(OfacPeriod::dateOf)
                    .findFirst()
                    .orElse("");
            String kind =
                    word("EntryEventType", event.attribute("EntryEventTypeID")).toLowerCase(Locale.ROOT);
            if (date.isEmpty()) {
                continue;
            }
            if (isEnd(kind)) {
                ended = ended == null || date.compareTo(ended) > 0 ? date : ended;
            } else if (kind.isEmpty() || kind.contains("creat") || kind.contains("add")) {
                begun = begun == null || date.compareTo(begun) < 0 ? date : begun;
            }
        }
        for (String programme : programmesOf(entry)) {
            listings.computeIfAbsent(entry.attribute("ProfileID"), any -> new ArrayList<>())
                    .add(new SaidListing("US-OFAC", list, programme, begun, ended, version));
        }
    }

    private static boolean isEnd(String kind) {
        return kind.contains("remov") || kind.contains("delet") || kind.contains("delist");
    }

    private List<String> programmesOf(XmlElement entry) {
        List<String> programmes = entry.all("SanctionsMeasure").stream()
                .filter(measure -> word("SanctionsType", measure.attribute("SanctionsTypeID"))
                        .equalsIgnoreCase("Program"))
                .map(measure -> measure.text("Comment"))
                .filter(programme -> !programme.isEmpty())
                .distinct()
                .toList();
        return programmes.isEmpty() ? List.of("") : programmes;
    }

    /** Without those of the collection of all lists, where it is on another one. */
    List<SaidListing> listingsOf(String profile) {
        List<SaidListing> all = listings.getOrDefault(profile, List.of());
        List<SaidListing> own = all.stream()
                .filter(listing -> !listing.measure().equals(ALL_LISTS))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
