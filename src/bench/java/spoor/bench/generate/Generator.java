package spoor.bench.generate;

import java.io.IOException;

/** Makes a graph from its {@link GraphSpec}, relation by relation; memory: four bytes a node. */
public final class Generator {

    private final GraphSpec spec;
    private final Layout layout;

    /** Lays out the nodes. */
    public Generator(GraphSpec spec) {
        this.spec = spec;
        this.layout = new Layout(spec, Planter.SUPPLIERS, Planter.WEAPONS, Planter.GATES);
    }

    /** Hands over each node once, by layer. */
    void emitNodes(Layout.NodeSink sink) {
        layout.forEach(layout.size(Layer.SUPPLIER) - Planter.SUPPLIERS, sink);
    }

    /** Hands over the relations, planted ones last, and says what was planted. */
    Planted emitRelations(RelationSink sink) throws IOException {
        SplitMix64 random = new SplitMix64(spec.seed());
        Market market = new Market(layout, layout.size(Layer.SUPPLIER) - Planter.SUPPLIERS, spec.weapons(), random);
        boolean adversarial = spec.preset() == GraphSpec.Preset.ADVERSARIAL;
        Adversary adversary = new Adversary(layout, spec, random, sink);
        market.emit(spec.relations() - Planter.RELATIONS - (adversarial ? adversary.relations() : 0), sink);
        if (adversarial) {
            adversary.emit();
        }
        return new Planter(layout, spec, random, sink).plant();
    }
}
