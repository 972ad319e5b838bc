package spoor.ingest.format.ftm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** What becomes of the schemata of FollowTheMoney. */
public sealed interface FtmSchema {

    /** Becomes an entity. */
    record OfEntity(NodeLabel label) implements FtmSchema {}

    /** Becomes a relation from the entity in one property to the entity in another. */
    record OfRelation(RelationType type, String from, String to) implements FtmSchema {}

    /** Becomes a designation and the listing that leads to it. */
    record OfListing() implements FtmSchema {}

    /** Known, but has no place in the graph. */
    record Unused(String why) implements FtmSchema {}

    Map<String, FtmSchema> ALL = all();

    static Optional<FtmSchema> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, FtmSchema> all() {
        Map<String, FtmSchema> all = new HashMap<>();
        for (String company : List.of("Company", "Organization", "LegalEntity", "PublicBody")) {
            all.put(company, new OfEntity(NodeLabel.COMPANY));
        }
        all.put("Person", new OfEntity(NodeLabel.PERSON));
        all.put("Vessel", new OfEntity(NodeLabel.VESSEL));
        all.put("Sanction", new OfListing());
        all.put("Ownership", new OfRelation(RelationType.OWNS, "owner", "asset"));
        all.put("Directorship", new OfRelation(RelationType.DIRECTS, "director", "organization"));
        all.put("EconomicActivity", new OfRelation(RelationType.SUPPLIES, "sender", "receiver"));
        tie(all, "Membership", "member", "organization");
        tie(all, "Employment", "employee", "employer");
        tie(all, "Representation", "agent", "client");
        tie(all, "UnknownLink", "subject", "object");
        tie(all, "Associate", "person", "associate");
        tie(all, "Family", "person", "relative");
        tie(all, "Payment", "payer", "beneficiary");
        tie(all, "Debt", "debtor", "creditor");
        tie(all, "Succession", "predecessor", "successor");
        Unused address = new Unused(
                "Spoor keeps addresses as text at the entities that state them, not as things of their own.");
        all.put("Address", address);
        Unused document = new Unused("Spoor keeps the numbers that stand at their holder, not documents of their own.");
        Set.of("Identification", "Passport").forEach(name -> all.put(name, document));
        Unused other = new Unused("Spoor keeps companies, people and what ties them, not such things.");
        for (String name : List.of(
                "Airplane",
                "Article",
                "Assessment",
                "Asset",
                "Audio",
                "BankAccount",
                "Call",
                "CallForTenders",
                "Contract",
                "ContractAward",
                "CourtCase",
                "CourtCaseParty",
                "CryptoWallet",
                "Document",
                "Documentation",
                "Email",
                "Event",
                "Folder",
                "HyperText",
                "Image",
                "License",
                "Mention",
                "Message",
                "Note",
                "Occupancy",
                "Package",
                "Page",
                "Pages",
                "PlainText",
                "Position",
                "Post",
                "Project",
                "ProjectParticipant",
                "RealEstate",
                "Security",
                "Similar",
                "Table",
                "TaxRoll",
                "Trip",
                "UserAccount",
                "Vehicle",
                "Video",
                "Workbook")) {
            all.put(name, other);
        }
        return Map.copyOf(all);
    }

    private static void tie(Map<String, FtmSchema> all, String name, String from, String to) {
        all.put(name, new OfRelation(RelationType.ASSOCIATED_WITH, from, to));
    }
}
