package spoor.ingest.format.list;

import java.util.Locale;
import java.util.Map;
import spoor.ingest.read.XmlElement;

/** What OFAC's advanced files say of a party: each feature by its type, with details, places and times. */
final class OfacFeatures {

    private static final Map<String, String> LISTS = Map.of(
            "title", "positions",
            "website", "websites",
            "email address", "emails",
            "phone number", "phones");
    private static final Map<String, String> TEXTS = Map.of(
            "vessel type", "vesselType",
            "vessel flag", "flag",
            "vessel owner", "owner",
            "vessel gross registered tonnage", "tonnage",
            "vessel gross tonnage", "tonnage",
            "vessel tonnage", "tonnage",
            "vessel year of build", "built");

    private final OfacReferences references;
    private final ListedParty party;

    OfacFeatures(OfacReferences references, ListedParty party) {
        this.references = references;
        this.party = party;
    }

    void read(XmlElement feature) {
        String type = references.word("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlElement version : feature.all("FeatureVersion")) {
            read(type, version);
        }
    }

    private void read(String type, XmlElement version) {
        String key = type.toLowerCase(Locale.ROOT);
        if (key.equals("birthdate") || key.equals("organization established date")) {
            readDate(key.equals("birthdate"), version);
        } else if (key.equals("location") || key.startsWith("nationality") || key.startsWith("citizenship")) {
            readPlaces(key.equals("location"), version);
        } else {
            readDetail(type, key, detailOf(version));
        }
    }

    private void readDate(boolean isBirth, XmlElement version) {
        version.all("DatePeriod").stream().map(OfacPeriod::find).forEach(period -> {
            String date = period == null ? null : period.asPartialDate();
            party.set(isBirth ? "birthDate" : "founded", date);
            if (period != null && date == null) {
                party.note(isBirth ? "Born: " : "Established: ", period.toString());
            }
        });
    }

    private void readPlaces(boolean isAddress, XmlElement version) {
        for (XmlElement reference : version.all("VersionLocation")) {
            OfacReferences.Place place = references.findPlace(reference.attribute("LocationID"));
            if (place != null) {
                party.add("addresses", isAddress ? place.address() : "").country(place.country());
            }
        }
    }

    private String detailOf(XmlElement version) {
        for (XmlElement detail : version.all("VersionDetail")) {
            String text = detail.text().isEmpty()
                    ? references.word("DetailReference", detail.attribute("DetailReferenceID"))
                    : detail.text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private void readDetail(String type, String key, String detail) {
        if (LISTS.containsKey(key)) {
            party.add(LISTS.get(key), detail);
        } else if (TEXTS.containsKey(key)) {
            party.set(TEXTS.get(key), detail);
        } else if (key.equals("swift/bic")) {
            party.number(Papers.kindOf("swift"), detail, "");
        } else if (key.equals("vessel call sign")) {
            party.note("Call sign: ", detail);
        } else if (!detail.isEmpty() && !type.isEmpty()) {
            party.note(type.replaceFirst("\\s*[:-]+$", "") + ": ", detail);
        }
    }
}
