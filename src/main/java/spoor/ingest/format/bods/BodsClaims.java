package spoor.ingest.format.bods;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Cells;
import spoor.ingest.format.JsonTexts;
import spoor.ingest.format.Statements;
import spoor.ingest.format.bods.BodsPeriods.Period;
import spoor.ingest.format.bods.BodsVersion.Interest;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.databind.JsonNode;

/** The claims that a statement makes, beside the others about its record. */
final class BodsClaims {

    private static final int SHORT_CODE = 2;

    private final BodsHistory history;

    BodsClaims(BodsHistory history) {
        this.history = history;
    }

    /** @throws BadInput to reject it */
    void add(JsonNode json, Statements to) {
        JsonNode details = json.path("recordDetails");
        String publisher =
                json.path("publicationDetails").path("publisher").path("name").asString("");
        String page = json.path("source").path("url").asString("");
        if (!page.isEmpty() || !publisher.isEmpty()) {
            to.source(page, publisher.isEmpty() ? page : publisher);
        }
        switch (JsonTexts.required(json, "recordType")) {
            case "entity" -> entity(json, details, to);
            case "person" -> person(json, details, to);
            case "relationship" -> relationship(json, details, to);
            default -> throw new BadInput("bods.recordType", "A BODS record is an entity, a person or a relationship.");
        }
    }

    private void entity(JsonNode json, JsonNode details, Statements to) {
        String name = JsonTexts.name(JsonTexts.required(details, "name"));
        String code = details.path("jurisdiction").path("code").asString("");
        String country = code.length() > SHORT_CODE ? code.substring(0, SHORT_CODE) : code;
        Properties entity = to.stated(idOf(JsonTexts.required(json, "recordId"), to))
                .with("name", name)
                .with("identifiers", BodsIdentifiers.list(details, country))
                .with("addresses", addresses(details))
                .with("founded", Cells.dateOf(details.path("foundingDate").asString("")))
                .with("dissolved", Cells.dateOf(details.path("dissolutionDate").asString("")));
        Statements.countries(entity, List.of(country));
        addLatest(NodeLabel.COMPANY, json, name, entity, to);
    }

    private void person(JsonNode json, JsonNode details, Statements to) {
        List<String> names = BodsVersion.of(json, 1).names();
        if (names.isEmpty()) {
            throw new BadInput("bods.person.unknown", "The person is not named (unknown or anonymous).");
        }
        List<String> countries = new ArrayList<>();
        details.path("nationalities")
                .forEach(country -> countries.add(country.path("code").asString("")));
        String country = countries.isEmpty() ? "" : countries.getFirst();
        String name = JsonTexts.firstName(names);
        Properties person = to.stated(idOf(JsonTexts.required(json, "recordId"), to))
                .with("name", name)
                .with("birthDate", Cells.dateOf(details.path("birthDate").asString("")))
                .with("identifiers", BodsIdentifiers.list(details, country))
                .with("addresses", addresses(details));
        Statements.countries(person, countries);
        addLatest(NodeLabel.PERSON, json, name, person, to);
    }

    /** The last statement about a record makes it; of those before it the names are kept. */
    private void addLatest(NodeLabel label, JsonNode json, String name, Properties properties, Statements to) {
        List<BodsVersion> versions = history.listVersions(json);
        if (BodsHistory.indexOf(versions, json) < versions.size() - 1) {
            to.withdraw();
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        versions.reversed().forEach(version -> names.addAll(version.names()));
        names.removeIf(other -> other.equals(name) || Identifier.isNobody(other));
        to.entity(
                label,
                properties.with(
                        "aliases", names.stream().map(JsonTexts::checked).toList()));
    }

    private void relationship(JsonNode json, JsonNode details, Statements to) {
        if (!details.path("subject").isString()
                || !details.path("interestedParty").isString()) {
            throw new BadInput("bods.party", "One side of the relationship is not known, for a reason that it states.");
        }
        List<BodsVersion> versions = history.listVersions(json);
        int at = BodsHistory.indexOf(versions, json);
        BodsVersion version = versions.get(at);
        String key = JsonTexts.required(json, "recordId") + (at == 0 ? "" : "@" + version.statement());
        List<Interest> interests = version.interests();
        int made = 0;
        for (int i = 0; i < interests.size(); i++) {
            Interest interest = interests.get(i);
            BodsShare share = BodsShare.of(details.path("interests").path(i).path("share"));
            Period period = new BodsPeriods(versions).findPeriod(at, interest).orElse(null);
            if (period != null) {
                made++;
                relation(
                        details,
                        interest,
                        share,
                        period,
                        to.tie(key + (i == 0 ? "" : "/" + i)).with("reported", version.date()),
                        to);
            }
        }
        if (made == 0) {
            to.withdraw();
        }
    }

    private static void relation(
            JsonNode details, Interest interest, BodsShare share, Period period, Properties tie, Statements to) {
        RelationType type = typeOf(interest.type());
        String note = interest.type() + " " + interest.directness() + (share.isStated() ? " " + share.text() : "");
        tie.with("validFrom", period.from()).with("validTo", period.to()).with("note", note.strip());
        if (type != RelationType.DIRECTS) {
            share.addTo(tie);
        }
        String owner = idOf(details.path("interestedParty").asString(), to);
        String owned = idOf(details.path("subject").asString(), to);
        to.relation(type, owner, owned, Confidence.PROBABLE, tie);
    }

    private static RelationType typeOf(String interest) {
        return switch (interest) {
            case "shareholding", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome" -> RelationType.OWNS;
            case "boardMember", "boardChair", "seniorManagingOfficial" -> RelationType.DIRECTS;
            default -> RelationType.CONTROLS;
        };
    }

    private static String idOf(String record, Statements to) {
        return "bods/" + to.dataset() + "/" + record;
    }

    private static List<String> addresses(JsonNode details) {
        List<String> found = new ArrayList<>();
        details.path("addresses")
                .forEach(address -> found.add(address.path("address").asString("")));
        found.removeIf(String::isBlank);
        return found;
    }
}
