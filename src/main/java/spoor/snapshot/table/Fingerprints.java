package spoor.snapshot.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.identity.NodeIdentity;
import spoor.snapshot.identity.SameAs;

/** What of the traced data goes into the data's version: all that answers are made of, and nothing else. */
public final class Fingerprints {

    private static final byte[] ENTITY = "entity".getBytes(UTF_8);
    private static final byte[] RELATION = "relation".getBytes(UTF_8);

    private Fingerprints() {}

    /** Of an entity; who lists it and since when counts, in any order. */
    public static Fingerprint of(String id, NodeLabel label, byte[] properties, List<String> listed) {
        Fingerprint sum =
                Fingerprint.of(ENTITY, id.getBytes(UTF_8), label.label().getBytes(UTF_8), properties);
        for (String listing : listed) {
            sum = sum.plus(Fingerprint.of("listing", id, listing));
        }
        return sum;
    }

    public static Fingerprint of(NodeRow row) {
        return of(row.id(), row.label(), row.properties(), row.listings());
    }

    public static Fingerprint of(NodeTable nodes, int node) {
        return of(nodes.id(node), nodes.label(node), nodes.properties(node), nodes.listings(node));
    }

    public static Fingerprint of(String id, RelationType type, String from, String to, byte[] properties) {
        return Fingerprint.of(
                RELATION,
                type.name().getBytes(UTF_8),
                id.getBytes(UTF_8),
                from.getBytes(UTF_8),
                to.getBytes(UTF_8),
                properties);
    }

    public static Fingerprint of(RelationTable relations, int relation, NodeTable nodes) {
        return of(
                relations.id(relation),
                relations.type(relation),
                nodes.id(relations.from(relation)),
                nodes.id(relations.to(relation)),
                relations.properties(relation));
    }

    /** Of what is decided of a record. */
    public static Fingerprint of(String id, NodeIdentity identity, IntFunction<String> idOf) {
        Fingerprint sum = Fingerprint.NONE;
        for (Map.Entry<Confidence, Integer> entry : identity.representatives().entrySet()) {
            sum = sum.plus(Fingerprint.of("record-of", id, entry.getKey().word(), idOf.apply(entry.getValue())));
        }
        for (SameAs same : identity.decisions()) {
            sum = sum.plus(Fingerprint.of(
                    "same-as",
                    id,
                    same.right(),
                    same.decision(),
                    same.confidence().word(),
                    same.by(),
                    same.at(),
                    same.reason()));
        }
        return sum;
    }

    /** Of what repeats what, since sources of one origin count once, and of what they say of themselves. */
    public static Fingerprint of(Origins origins) {
        Fingerprint sum = origins.said();
        for (Map.Entry<String, String> entry : origins.bySource().entrySet()) {
            sum = sum.plus(Fingerprint.of("origin", entry.getKey(), entry.getValue()));
        }
        return sum;
    }

    /** Of customs codes; one that is on no list, and under which nothing is classified, says nothing. */
    public static Fingerprint of(List<HsCodeRow> hsCodes) {
        Fingerprint sum = Fingerprint.NONE;
        for (HsCodeRow row : hsCodes) {
            if (!row.tier().isEmpty()) {
                sum = sum.plus(Fingerprint.of("tier", row.code(), row.tier()));
            }
            for (String component : row.components()) {
                sum = sum.plus(Fingerprint.of("classified", row.code(), component));
            }
        }
        return sum;
    }
}
