package spoor.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.Texts;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import tools.jackson.databind.JsonNode;

/** Entities and ties as JSON values: BODS statements, Senzing records, the JSON form of OFAC's list. */
final class Graphs {

    private Graphs() {}

    static List<Format> all() {
        return List.of(
                new JsonFormat("bods", head -> head.hasFields("statementId", "recordType"), Graphs::bods),
                new JsonFormat("senzing", head -> head.hasFields("DATA_SOURCE", "RECORD_ID"), Graphs::senzing),
                new JsonFormat(
                        "ofac-json",
                        "entries",
                        head -> head.hasFields("name", "source", "sourceUrl")
                                && head.text().contains("OFAC"),
                        Graphs::ofac));
    }

    private static void ofac(JsonNode json, Statements to) {
        Lists.ofac(
                json.path("uid").asString(""),
                name(text(json, "name")),
                text(json, "type"),
                texts(json.path("programs")),
                texts(json.path("alternateNames")),
                to);
    }

    private static void bods(JsonNode json, Statements to) {
        JsonNode details = json.path("recordDetails");
        JsonNode publication = json.path("publicationDetails");
        String publisher = publication.path("publisher").path("name").asString("");
        String page = json.path("source").path("url").asString("");
        if (!page.isEmpty() || !publisher.isEmpty()) {
            to.source(page, publisher.isEmpty() ? page : publisher);
        }
        switch (text(json, "recordType")) {
            case "entity" -> bodsEntity(json, details, to);
            case "person" -> bodsPerson(json, details, to);
            case "relationship" -> bodsRelationship(json, details, to);
            default -> throw new BadInput("bods.recordType", "A BODS record is an entity, a person or a relationship.");
        }
    }

    private static void bodsEntity(JsonNode json, JsonNode details, Statements to) {
        Properties entity = to.stated(bodsId(text(json, "recordId"), to))
                .with("name", name(text(details, "name")))
                .with("aliases", texts(details.path("alternateNames")))
                .with("identifiers", bodsIdentifiers(details))
                .with("addresses", bodsAddresses(details));
        Statements.countries(
                entity, List.of(details.path("jurisdiction").path("code").asString("")));
        to.entity(NodeLabel.COMPANY, entity);
    }

    private static void bodsPerson(JsonNode json, JsonNode details, Statements to) {
        List<String> names = new ArrayList<>();
        details.path("names").forEach(name -> names.add(name.path("fullName").asString("")));
        names.removeIf(String::isBlank);
        if (names.isEmpty()) {
            throw new BadInput("bods.person.unknown", "The person is not named (unknown or anonymous).");
        }
        Properties person = to.stated(bodsId(text(json, "recordId"), to))
                .with("name", name(names.getFirst()))
                .with("aliases", names.stream().skip(1).toList())
                .with("birthDate", Cells.dateOf(details.path("birthDate").asString("")))
                .with("identifiers", bodsIdentifiers(details))
                .with("addresses", bodsAddresses(details));
        List<String> countries = new ArrayList<>();
        details.path("nationalities")
                .forEach(country -> countries.add(country.path("code").asString("")));
        Statements.countries(person, countries);
        to.entity(NodeLabel.PERSON, person);
    }

    private static void bodsRelationship(JsonNode json, JsonNode details, Statements to) {
        if (!details.path("subject").isString()
                || !details.path("interestedParty").isString()) {
            throw new BadInput("bods.party", "One side of the relationship is not known, for a reason that it states.");
        }
        String owner = bodsId(details.path("interestedParty").asString(), to);
        String owned = bodsId(details.path("subject").asString(), to);
        JsonNode interests = details.path("interests");
        for (int i = 0; i < Math.max(1, interests.size()); i++) {
            JsonNode interest = interests.path(i);
            String type = interest.path("type").asString("unknownInterest");
            Properties tie = to.tie(text(json, "recordId") + (i == 0 ? "" : "/" + i))
                    .with("reported", Cells.dateOf(json.path("statementDate").asString("")))
                    .with("validFrom", Cells.dateOf(interest.path("startDate").asString("")))
                    .with("validTo", Cells.dateOf(interest.path("endDate").asString("")))
                    .with("note", type + " " + interest.path("directOrIndirect").asString(""));
            JsonNode share = interest.path("share").path("exact");
            if (share.isNumber()) {
                tie.with("value", share.asDouble()).with("unit", "percent");
            }
            to.relation(relationOf(type), owner, owned, Confidence.PROBABLE, tie);
        }
    }

    private static RelationType relationOf(String interest) {
        return switch (interest) {
            case "shareholding", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome" -> RelationType.OWNS;
            case "boardMember", "boardChair", "seniorManagingOfficial" -> RelationType.DIRECTS;
            default -> RelationType.CONTROLS;
        };
    }

    private static String bodsId(String record, Statements to) {
        return "bods/" + to.dataset() + "/" + record;
    }

    private static List<String> bodsIdentifiers(JsonNode details) {
        List<String> found = new ArrayList<>();
        for (JsonNode identifier : details.path("identifiers")) {
            String scheme = identifier
                    .path("scheme")
                    .asString(identifier.path("schemeName").asString("id"));
            found.add(scheme + ":" + identifier.path("id").asString(""));
        }
        return found;
    }

    private static List<String> bodsAddresses(JsonNode details) {
        List<String> found = new ArrayList<>();
        details.path("addresses")
                .forEach(address -> found.add(address.path("address").asString("")));
        found.removeIf(String::isBlank);
        return found;
    }

    private static void senzing(JsonNode json, Statements to) {
        String record = text(json, "RECORD_ID");
        NodeLabel label = switch (json.path("RECORD_TYPE").asString("")) {
            case "PERSON" -> NodeLabel.PERSON;
            case "ORGANIZATION" -> NodeLabel.COMPANY;
            default -> throw new BadInput("kind.noPlace", "The record is no person and no organization.");
        };
        to.source(json.path("URL").asString(""), text(json, "DATA_SOURCE"));
        List<String> names = new ArrayList<>();
        for (JsonNode name : json.path("NAMES")) {
            names.add(name.path("NAME_FULL").asString(name.path("NAME_ORG").asString("")));
        }
        names.removeIf(String::isBlank);
        if (names.isEmpty()) {
            throw new BadInput("name.missing", "The record has no name.");
        }
        Properties entity = to.stated(senzingId(json, record))
                .with("name", name(names.getFirst()))
                .with("aliases", names.stream().skip(1).distinct().toList())
                .with("identifiers", senzingIdentifiers(json))
                .with("addresses", values(json.path("ADDRESSES"), "ADDR_FULL"));
        Statements.countries(entity, countries(json));
        String id = to.entity(label, entity);
        senzingTies(json, id, to);
    }

    /** OpenSanctions writes its own ids into Senzing records: the same space as FollowTheMoney. */
    private static String senzingId(JsonNode json, String record) {
        boolean open = json.path("URL").asString("").contains("opensanctions.org");
        return open ? FtmClaims.entityId(record) : "senzing/" + text(json, "DATA_SOURCE") + "/" + record;
    }

    private static void senzingTies(JsonNode json, String id, Statements to) {
        int count = 0;
        for (JsonNode tie : json.path("RELATIONSHIPS")) {
            String pointer = tie.path("REL_POINTER_KEY").asString("");
            String anchor = tie.path("REL_ANCHOR_KEY").asString("");
            if (anchor.isEmpty() || pointer.isEmpty() || anchor.equals(pointer)) {
                continue;
            }
            String from = senzingId(json, pointer);
            String role = tie.path("REL_POINTER_ROLE").asString("");
            to.relation(
                    senzingType(role),
                    from,
                    senzingId(json, anchor),
                    Confidence.PROBABLE,
                    to.tie(id + "/" + count++ + "/" + anchor).with("note", role));
        }
    }

    private static RelationType senzingType(String role) {
        String word = role.toUpperCase(Locale.ROOT);
        if (word.contains("OWN") || word.contains("SHAREHOLDER")) {
            return RelationType.OWNS;
        }
        return word.contains("DIRECTOR") ? RelationType.DIRECTS : RelationType.ASSOCIATED_WITH;
    }

    private static List<String> senzingIdentifiers(JsonNode json) {
        List<String> found = new ArrayList<>();
        for (JsonNode identifier : json.path("IDENTIFIERS")) {
            for (var field : identifier.properties()) {
                if (field.getKey().endsWith("_NUMBER")) {
                    found.add(field.getKey().replace("_NUMBER", "").toLowerCase(Locale.ROOT) + ":"
                            + field.getValue().asString(""));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<String> countries(JsonNode json) {
        List<String> codes = new ArrayList<>();
        for (JsonNode country : json.path("COUNTRIES")) {
            country.properties().forEach(field -> codes.add(field.getValue().asString("")));
        }
        return codes;
    }

    private static List<String> values(JsonNode list, String field) {
        List<String> found = new ArrayList<>();
        list.forEach(item -> found.add(item.path(field).asString("")));
        found.removeIf(String::isBlank);
        return found;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(checked(item.asString(""))));
        return texts;
    }

    private static String text(JsonNode json, String field) {
        String text = json.path(field).asString("");
        if (text.isBlank()) {
            throw new BadInput("field.missing", "The record has no %s.", field);
        }
        return checked(text);
    }

    private static String checked(String text) {
        String fault = Texts.findFault(text);
        if (fault != null) {
            throw new BadInput("text.malformed", "%s", fault);
        }
        return Texts.clean(text);
    }

    private static String name(String name) {
        if (name.length() > Texts.LONGEST_NAME) {
            throw new BadInput("name.tooLong", "The name is longer than %d characters.", Texts.LONGEST_NAME);
        }
        return checked(name);
    }
}
