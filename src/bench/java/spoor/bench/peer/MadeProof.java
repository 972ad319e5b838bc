package spoor.bench.peer;

import java.io.IOException;
import java.util.stream.IntStream;
import spoor.bench.generate.GeneratedRelation;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.Layer;
import spoor.graph.EndUses;
import spoor.graph.NodeSet;
import spoor.graph.ProofRules;
import spoor.model.RelationType;

/**
 * What documents say of the relations of a generated graph, made from their numbers alone, so that every run has the same: for
 * the goods of one relation in three into a company they name weapons, half of them every weapon of a kind (a third of all), half
 * up to three; of one part in ten no document states both ends; one component in eight is generic.
 */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class MadeProof {

    private static final int KINDS = 3;

    private final GraphFile file;
    private final EndUses.Builder uses = new EndUses.Builder();
    private final int[] weapons;
    private int relation;

    private MadeProof(GraphFile file) {
        this.file = file;
        this.weapons = IntStream.range(0, file.nodes())
                .filter(file::isEnd)
                .toArray();
    }

    static ProofRules of(GraphFile file) throws IOException {
        MadeProof made = new MadeProof(file);
        file.forEach(made::add);
        NodeSet generic = NodeSet.matching(
                file.nodes(), node -> file.layer(node) == Layer.COMPONENT && mixed(node) % 8 == 0);
        return new ProofRules(
                NodeSet.matching(file.nodes(), node -> file.layer(node).label().equals("Company")),
                NodeSet.matching(file.nodes(), file::isEnd),
                generic,
                new ProofRules.Types(
                        1 << RelationType.USED_IN.ordinal(),
                        1 << RelationType.MANUFACTURES.ordinal() | 1 << RelationType.DEVELOPS.ordinal(),
                        1 << RelationType.IMPORTED_BY.ordinal()),
                made.uses.build());
    }

    private void add(GeneratedRelation row) {
        int draw = mixed(relation);
        if (row.type() == RelationType.USED_IN) {
            if (draw % 10 == 0) {
                uses.leaveUnstated(relation);
            }
        } else if (draw % 3 == 0 && file.layer(row.to()).label().equals("Company")) {
            uses.name(relation, draw % 2 == 0 ? kind(draw) : few(draw));
        }
        relation++;
    }

    private int[] kind(int draw) {
        int kind = draw / 6 % KINDS;
        return IntStream.range(0, weapons.length)
                .filter(place -> place % KINDS == kind)
                .map(place -> weapons[place])
                .toArray();
    }

    private int[] few(int draw) {
        return IntStream.rangeClosed(0, draw / 6 % 3)
                .map(more -> weapons[mixed(draw + more) % weapons.length])
                .distinct()
                .toArray();
    }

    /** 0 or more, spread over all numbers (the last steps of MurmurHash3). */
    private static int mixed(int number) {
        int mixed = (number ^ number >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) & Integer.MAX_VALUE;
    }
}
