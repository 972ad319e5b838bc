package spoor.identity.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import spoor.identity.Said;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/**
 * Brings lines of a file in, one after the other: what holds there holds here too, unless it contradicts what was decided
 * here; what holds no longer is kept for the record. For one thread.
 */
final class BringingIn {

    private final Around around;
    private final Deciding deciding;
    private final Set<String> known = new HashSet<>();
    private final Set<String> superseded = new HashSet<>();
    private final List<FileResult.RefusedLine> refused = new ArrayList<>();
    private long added;
    private long repeated;

    BringingIn(DecisionStore store, Around around, List<FileBooks.Line> lines) {
        this.around = around;
        this.deciding = new Deciding(around);
        Set<String> ids = new HashSet<>();
        for (FileBooks.Line line : lines) {
            ids.add(line.decision().id());
            String former = line.decision().supersedes();
            if (former != null) {
                ids.add(former);
            }
        }
        for (Record row : store.list("known-decisions", Map.of("ids", List.copyOf(ids)))) {
            if (row.get("known").asBoolean()) {
                known.add(row.get("id").asString());
            }
            if (row.get("superseded").asBoolean()) {
                superseded.add(row.get("id").asString());
            }
        }
    }

    FileBooks.Chunk bringIn(List<FileBooks.Line> lines) {
        lines.forEach(this::bringIn);
        return new FileBooks.Chunk(added, repeated, refused);
    }

    private void bringIn(FileBooks.Line line) {
        Decision decision = line.decision();
        if (known.contains(decision.id())) {
            repeated++;
        } else if (decision.says(Verdict.WITHDRAWN)) {
            withdraw(line);
        } else if (!decision.live() || superseded.contains(decision.id())) {
            keep(decision);
        } else {
            decide(line);
        }
    }

    private void keep(Decision decision) {
        around.add(decision, false);
        note(decision);
    }

    private void note(Decision decision) {
        known.add(decision.id());
        String former = decision.supersedes();
        if (former != null) {
            superseded.add(former);
        }
        added++;
    }

    private void withdraw(FileBooks.Line line) {
        if (known.contains(line.decision().supersedes())) {
            keep(line.decision());
        } else {
            refuse(line, Said.of("refused.nothing", "It withdraws a decision that is not here."), List.of());
        }
    }

    private void decide(FileBooks.Line line) {
        Decision decision = line.decision();
        Optional<Decision> former = around.findLive(decision);
        boolean isNext = former.isEmpty() || former.get().id().equals(decision.supersedes());
        if (!isNext && former.get().verdict().equals(decision.verdict())) {
            repeated++;
        } else if (!isNext) {
            refuse(line, otherwise(former.get()), List.of());
        } else {
            Objection objection = deciding.add(sure(decision), true).objection();
            if (objection == null) {
                note(decision);
            } else {
                refuse(line, objection.said(), objection.decisions());
            }
        }
    }

    private static Said otherwise(Decision here) {
        return Said.of(
                "refused.otherwise",
                "This pair is decided otherwise here: {verdict}, by {by} ({id}).",
                "verdict",
                here.verdict(),
                "by",
                here.by(),
                "id",
                here.id());
    }

    private Decision sure(Decision decision) {
        boolean ties = decision.says(Verdict.SAME) || decision.says(Verdict.DIFFERENT);
        return ties && decision.confidence() == null ? decision.with(Confidence.POSSIBLE) : decision;
    }

    private void refuse(FileBooks.Line line, Said said, List<Decision> inTheWay) {
        refused.add(FileResult.RefusedLine.of(line.number(), said, inTheWay));
    }
}
