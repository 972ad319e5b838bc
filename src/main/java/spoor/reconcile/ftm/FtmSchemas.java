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
     * @throws BadInput if it cannot be the name of a schema
     */
    public static Set<NodeLabel> require(String schema) {
        if (!schema.matches("[A-Z][A-Za-z]{1,40}")) {
            throw new BadInput(
                    "ftm.schema.unknown",
                    "'%s' is no schema of FollowTheMoney; use Company, Person, LegalEntity or Thing.",
                    schema.length() > 60 ? schema.substring(0, 60) + "…" : schema);
        }
        Set<NodeLabel> labels = ASKED.get(schema);
        return labels == null ? EnumSet.noneOf(NodeLabel.class) : labels;
    }
}
