package spoor.reconcile.ftm;

import java.util.Collections;
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

    /** Schemata that are companies here, which an entity keeps as {@code ftmSchema}. */
    private static final Set<String> KEPT = Set.of("Organization", "PublicBody", "LegalEntity");

    /** Of what is written of firms, that which only a Company holds. */
    private static final Set<String> OF_COMPANIES = Set.of("kppCode", "uscCode", "isinCode", "cikCode", "irsCode");

    /** And that which a LegalEntity does not hold either. */
    private static final Set<String> OF_ORGANIZATIONS = Set.of("imoNumber", "permId");

    private FtmSchemas() {}

    /** The schema of an entity; nothing for parts and weapons, which FollowTheMoney does not know. */
    public static Optional<String> find(NodeLabel label) {
        return switch (label) {
            case COMPANY -> Optional.of("Company");
            case PERSON -> Optional.of("Person");
            case COMPONENT, WEAPON_SYSTEM, VESSEL -> Optional.empty();
        };
    }

    /** The same of one whose record was read in another schema: a firm that is told of with no more than that one holds. */
    static Optional<String> find(NodeLabel label, Optional<String> kept, Set<String> properties) {
        return kept.filter(_ -> label == NodeLabel.COMPANY)
                .filter(KEPT::contains)
                .filter(schema -> isHeld(schema, properties))
                .or(() -> find(label));
    }

    private static boolean isHeld(String schema, Set<String> properties) {
        return Collections.disjoint(properties, OF_COMPANIES)
                && (!schema.equals("LegalEntity") || Collections.disjoint(properties, OF_ORGANIZATIONS));
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
