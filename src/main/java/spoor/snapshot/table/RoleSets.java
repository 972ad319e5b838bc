package spoor.snapshot.table;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import spoor.graph.Identities;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.NodeRole;

/** Who has which role in one snapshot. Read off all relations once; a relation of a node to itself counts for nothing. */
public final class RoleSets {

    private final NodeTable nodes;
    private final Identities identities;
    private final BitSet makers = new BitSet();
    private final BitSet weaponMakers = new BitSet();
    private final BitSet recipients = new BitSet();
    private final BitSet passingOn = new BitSet();

    private RoleSets(NodeTable nodes, Identities identities) {
        this.nodes = nodes;
        this.identities = identities;
    }

    public static Map<NodeRole, NodeSet> of(NodeTable nodes, RelationTable relations) {
        return of(nodes, relations, Identities.NONE);
    }

    /** The same of identities, by the relations of all their members; one between two of them counts for nothing. */
    public static Map<NodeRole, NodeSet> of(NodeTable nodes, RelationTable relations, Identities identities) {
        RoleSets roles = new RoleSets(nodes, identities);
        for (int relation = 0; relation < relations.span(); relation++) {
            if (!relations.isGone(relation)) {
                roles.add(relations, relation);
            }
        }
        Map<NodeRole, NodeSet> sets = new EnumMap<>(NodeRole.class);
        for (NodeRole role : NodeRole.values()) {
            sets.put(role, roles.in(role));
        }
        return sets;
    }

    private void add(RelationTable relations, int relation) {
        int from = identities.of(relations.from(relation));
        int to = identities.of(relations.to(relation));
        if (from == to) {
            return;
        }
        NodeLabel made = nodes.label(relations.to(relation));
        switch (relations.type(relation)) {
            case MANUFACTURES -> {
                passingOn.set(from);
                makers.set(from, makers.get(from) || made == NodeLabel.COMPONENT);
                weaponMakers.set(from, weaponMakers.get(from) || made == NodeLabel.WEAPON_SYSTEM);
            }
            case SUPPLIES, IMPORTED_BY -> {
                passingOn.set(from);
                recipients.set(to);
            }
            case DEVELOPS, TRADES, USED_IN -> passingOn.set(from);
            case OWNS, CONTROLS, DIRECTS, ASSOCIATED_WITH -> {}
        }
    }

    private NodeSet in(NodeRole role) {
        return switch (role) {
            case MAKER -> companies(makers);
            case WEAPON_MAKER -> companies(weaponMakers);
            case LAST_RECIPIENT -> {
                recipients.andNot(passingOn);
                yield companies(recipients);
            }
        };
    }

    private NodeSet companies(BitSet chosen) {
        NodeSet all =
                NodeSet.matching(nodes.span(), node -> !nodes.isGone(node) && nodes.label(node) == NodeLabel.COMPANY);
        return NodeSet.matching(nodes.span(), chosen::get).intersection(identities.of(all));
    }
}
