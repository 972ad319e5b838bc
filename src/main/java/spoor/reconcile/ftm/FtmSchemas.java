package spoor.reconcile.ftm;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

/** The schemata of FollowTheMoney that Spoor's entities can have, and what those that clients ask for mean here. */
public final class FtmSchemas {

    private static final Set<NodeLabel> PARTIES = Set.of(NodeLabel.COMPANY, NodeLabel.PERSON);
    private static final Set<NodeLabel> COMPANIES = Set.of(NodeLabel.COMPANY);

    private static final Map<String, Set<NodeLabel>> ASKED = Map.of(
            "Thing", PARTIES,
            "LegalEntity", PARTIES,
            "Person", Set.of(NodeLabel.PERSON),
            "Company", COMPANIES,
            "Organization", COMPANIES,
            "PublicBody", COMPANIES,
            "Asset", COMPANIES);

    /** Those that Spoor has nothing of. */
    private static final Set<String> OTHERS = Set.of("""
            Address Airplane Analyzable Article Assessment Associate Audio BankAccount Call CallForTenders Contract
            ContractAward CourtCase CourtCaseParty CryptoWallet Debt Directorship Document Documentation EconomicActivity
            Email Employment Event Family Folder HyperText Identification Image Interest Interval License Membership Mention
            Message Note Occupancy Ownership Package Page Pages Passport Payment PlainText Position Post Project
            ProjectParticipant RealEstate Representation Risk Sanction Security Similar Succession Table TaxRoll Trip
            UnknownLink UserAccount Value Vehicle Vessel Video Workbook""".strip().split("\\s+", -1));

    private FtmSchemas() {}

    /** The schema of an entity; nothing for parts and weapons, which FollowTheMoney does not know. */
    public static Optional<String> find(NodeLabel label) {
        return switch (label) {
            case COMPANY -> Optional.of("Company");
            case PERSON -> Optional.of("Person");
            case COMPONENT, WEAPON_SYSTEM, VESSEL -> Optional.empty();
        };
    }

    /**
     * What an entity of this schema can be here. Nothing for schemata that Spoor has nothing of, such as Vessel.
     *
     * @throws BadInput if FollowTheMoney has none of this name
     */
    public static Set<NodeLabel> require(String schema) {
        if (!ASKED.containsKey(schema) && !OTHERS.contains(schema)) {
            throw new BadInput(
                    "ftm.schema.unknown",
                    "'%s' is no schema of FollowTheMoney; use Company, Person, LegalEntity or Thing.",
                    schema.length() > 60 ? schema.substring(0, 60) + "…" : schema);
        }
        Set<NodeLabel> labels = ASKED.get(schema);
        return labels == null ? EnumSet.noneOf(NodeLabel.class) : labels;
    }
}
