package spoor.ingest.format.list;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.SaidListing;
import spoor.ingest.format.Statements;
import spoor.ingest.read.XmlElement;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/**
 * OFAC's lists in the advanced form: {@code sdn_advanced.xml}, {@code cons_advanced.xml}. A party is known by the same id
 * as in the plain form, which lacks the days of listings, names in other scripts and ties between parties.
 */
final class OfacAdvanced implements XmlList {

    private static final List<String> PERSON_ORDER =
            List.of("First Name", "Middle Name", "Patronymic", "Matronymic", "Nickname", "Last Name", "Maiden Name");

    private final OfacReferences references = new OfacReferences();
    private final Map<String, NodeLabel> kinds = new HashMap<>();

    @Override
    public Set<String> records() {
        return Set.of("DistinctParty", "ProfileRelationship");
    }

    @Override
    public Set<String> referred() {
        return OfacReferences.names();
    }

    @Override
    public void refer(XmlElement element) {
        references.add(element);
    }

    @Override
    public void read(XmlElement element, Statements to) {
        if (element.name().equals("ProfileRelationship")) {
            readTie(element, to);
            return;
        }
        String note = element.text("Comment");
        for (XmlElement profile : element.all("Profile")) {
            readParty(profile, note, to);
        }
    }

    private void readParty(XmlElement profile, String note, Statements to) {
        String id = profile.attribute("ID");
        NodeLabel label = ListKinds.of(references.partyKind(profile.attribute("PartySubTypeID")));
        ListedParty party = new ListedParty(label, nodeId(id)).number(IdentifierKind.OFAC, id, "");
        profile.all("Identity").forEach(identity -> readIdentity(identity, party));
        OfacFeatures features = new OfacFeatures(references, party.note("", note));
        profile.all("Feature").forEach(features::read);
        List<SaidListing> listings = references.listingsOf(id);
        if (listings.isEmpty()) {
            throw new BadInput("listing.missing", "The file has no entry that lists this party.");
        }
        listings.forEach(party::listing);
        party.state(to);
        kinds.put(id, label);
    }

    private static String nodeId(String profile) {
        return "ofac/" + profile;
    }

    private void readIdentity(XmlElement identity, ListedParty party) {
        Map<String, String> partTypes = new HashMap<>();
        identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")
                .forEach(group -> partTypes.put(
                        group.attribute("ID"), references.word("NamePartType", group.attribute("NamePartTypeID"))));
        identity.all("Alias").stream()
                .sorted(Comparator.comparing(
                        alias -> !alias.attribute("Primary").equals("true"))) // stable: others stay in their order
                .flatMap(alias -> alias.all("DocumentedName").stream())
                .forEach(name -> party.name(nameOf(name, partTypes)));
        references
                .papersOf(identity.attribute("ID"))
                .forEach(paper -> OfacXml.readPaper(paper.type(), paper.number(), paper.country(), party));
    }

    private record Part(String type, String text) {}

    /** Names of people stand family name first in the file; in Chinese, Japanese and Korean they stay so, in one word. */
    private static String nameOf(XmlElement name, Map<String, String> types) {
        List<Part> parts = new ArrayList<>();
        for (XmlElement value : name.all("DocumentedNamePart/NamePartValue")) {
            parts.add(new Part(types.getOrDefault(value.attribute("NamePartGroupID"), ""), value.text()));
        }
        boolean joined = parts.stream().allMatch(part -> isEastAsian(part.text()));
        if (!joined) {
            parts.sort(Comparator.comparingInt(part -> PERSON_ORDER.indexOf(part.type())));
        }
        return parts.stream().map(Part::text).collect(Collectors.joining(joined ? "" : " "));
    }

    private static boolean isEastAsian(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(point -> switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    /** A tie runs from who is said to be tied to whom it is tied to; control from the owner, whom the file names second. */
    private void readTie(XmlElement tie, Statements to) {
        String from = tie.attribute("From-ProfileID");
        String other = tie.attribute("To-ProfileID");
        if (from.equals(other)) {
            throw new BadInput("tie.itself", "The file ties this party to itself.");
        }
        String words = references.word("RelationType", tie.attribute("RelationTypeID"));
        Properties said = to.tie("ofac/" + tie.attribute("ID"))
                .with("note", tie.attribute("Former").equals("true") ? words + " (no longer)" : words);
        RelationType type = typeOf(words.toLowerCase(Locale.ROOT));
        if (type == RelationType.CONTROLS && fits(type, other, from)) {
            to.relation(type, nodeId(other), nodeId(from), Confidence.CONFIRMED, said);
        } else if (type == RelationType.DIRECTS && fits(type, from, other)) {
            to.relation(type, nodeId(from), nodeId(other), Confidence.CONFIRMED, said);
        } else if (fits(RelationType.ASSOCIATED_WITH, from, other)) {
            to.relation(RelationType.ASSOCIATED_WITH, nodeId(from), nodeId(other), Confidence.CONFIRMED, said);
        } else {
            throw new BadInput(
                    "tie.noPlace",
                    "Spoor keeps ties of companies and people that the file names, not this: %s.",
                    words);
        }
    }

    private static RelationType typeOf(String words) {
        if (words.contains("owned or controlled")) {
            return RelationType.CONTROLS;
        }
        boolean leads = words.contains("leader") || words.contains("executive officer");
        return leads ? RelationType.DIRECTS : RelationType.ASSOCIATED_WITH;
    }

    private boolean fits(RelationType type, String from, String to) {
        NodeLabel start = kinds.get(from);
        NodeLabel end = kinds.get(to);
        return start != null
                && end != null
                && type.starts().contains(start)
                && type.ends().contains(end);
    }
}
