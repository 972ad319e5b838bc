package spoor.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.snapshot.table.GoodsIndex;
import spoor.snapshot.table.NodeField;

/** Reads from the present snapshot what a question can choose by. Costs a step for each value of each node. */
@Service
public class ChoiceReader {

    private static final Comparator<TraceChoices.Choice> MOST_FIRST =
            Comparator.comparingInt(TraceChoices.Choice::count).reversed().thenComparing(TraceChoices.Choice::value);

    private final Snapshots snapshots;
    private final StoredChoices stored;

    ChoiceReader(Snapshots snapshots, StoredChoices stored) {
        this.snapshots = snapshots;
        this.stored = stored;
    }

    /** The choices, the values with the most nodes first; tiers, codes and datasets in order. */
    public TraceChoices choices() {
        if (snapshots.findLarge().isPresent()) {
            return stored.choices();
        }
        Snapshot snapshot = snapshots.current();
        NodeSet all = NodeSet.all(snapshot.nodeCount());
        return new TraceChoices(
                choices(snapshot, NodeField.COUNTRY, all),
                choices(snapshot, NodeField.OPERATOR, all),
                choices(snapshot, NodeField.CATEGORY, ofLabel(snapshot, NodeLabel.COMPONENT)),
                choices(snapshot, NodeField.CATEGORY, ofLabel(snapshot, NodeLabel.WEAPON_SYSTEM)),
                choices(snapshot, NodeField.TOPIC, all),
                choices(snapshot, NodeField.LISTED_BY, all),
                tiers(snapshot.goods()),
                snapshot.goods().listCarriedCodes(),
                snapshot.datasets().stream().sorted().toList());
    }

    private static NodeSet ofLabel(Snapshot snapshot, NodeLabel label) {
        return snapshot.nodesWith(NodeField.LABEL, List.of(label.label()));
    }

    private static List<TraceChoices.Choice> choices(Snapshot snapshot, NodeField field, NodeSet among) {
        return snapshot.countValues(field, among).entrySet().stream()
                .map(count -> new TraceChoices.Choice(count.getKey(), count.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static List<TraceChoices.Choice> tiers(GoodsIndex goods) {
        List<TraceChoices.Choice> tiers = new ArrayList<>();
        for (String tier : goods.tiers()) {
            long carried = goods.listCodes(tier).stream()
                    .filter(code -> goods.find(code).isPresent())
                    .count();
            if (carried > 0) {
                tiers.add(new TraceChoices.Choice(tier, (int) carried));
            }
        }
        return tiers;
    }
}
