package spoor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.analysis.OwnershipAnswer.NotYet;
import spoor.analysis.OwnershipAnswer.RulingRecord;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.ownership.Ownership;
import spoor.ownership.Rule;
import spoor.ownership.Rules;
import spoor.ownership.Stakes;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;

/** Says under which rules a firm counts as owned by somebody listed, and by which shares. Safe for use by any thread. */
@Service
public class OwnershipService {

    private static final Set<NodeLabel> OWNABLE = Set.of(NodeLabel.COMPANY, NodeLabel.VESSEL);

    private final Snapshots snapshots;

    OwnershipService(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * What each rule says, or one.
     *
     * @param rule name of one; null: all that hold on the day
     * @throws NotFound if there is no such entity
     * @throws BadInput if nobody can own it, the rule is unknown or begins later, or the day is to come
     */
    public OwnershipAnswer find(String entity, @Nullable String rule, LocalDate on) {
        return find(snapshots.current(), entity, rule, on);
    }

    static OwnershipAnswer find(Snapshot snapshot, String entity, @Nullable String rule, LocalDate on) {
        long begun = System.nanoTime();
        LocalDate day = Ownership.requireDay(on);
        List<Rule> rules = rule == null ? Rules.on(day) : List.of(Rules.require(rule, day));
        SnapshotView view = snapshot.view(Confidence.POSSIBLE);
        int firm = requireFirm(view, entity);
        return new OwnershipAnswer(
                OwnershipLines.party(view, firm),
                day.toString(),
                rules.stream().map(each -> ruling(view, each, day, firm)).toList(),
                rule == null ? notYet(day) : List.of(),
                snapshot.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private static int requireFirm(SnapshotView view, String entity) {
        OptionalInt node = view.findNode(entity);
        if (node.isEmpty()) {
            throw new NotFound("entity.unknown", "There is no entity '%s'.", entity);
        }
        NodeLabel label = view.snapshot().nodeLabel(node.getAsInt());
        if (!OWNABLE.contains(label)) {
            throw new BadInput(
                    "ownership.label",
                    "'%s' is a %s; shares are held of companies and vessels only.",
                    entity,
                    label.label());
        }
        return node.getAsInt();
    }

    private static RulingRecord ruling(SnapshotView view, Rule rule, LocalDate day, int firm) {
        Ownership ownership = Stakes.of(view).ask(Ownership.Question.of(rule, day));
        return new OwnershipLines(view, ownership).of(firm);
    }

    private static List<NotYet> notYet(LocalDate day) {
        return Rules.names().stream()
                .map(Rules::first)
                .filter(rule -> day.isBefore(rule.from()))
                .map(rule -> new NotYet(rule.name(), rule.from()))
                .toList();
    }
}
