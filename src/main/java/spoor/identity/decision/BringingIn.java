package spoor.identity.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import spoor.identity.CodedSentence;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/**
 * Brings lines of a file in, one after the other: what holds there holds here too, unless it contradicts what was decided
 * here; what holds no longer is kept for the record. For one thread.
 */
final class BringingIn {

    private final RelevantDecisions around;
    private final Deciding deciding;
    private final Set<String> known = new HashSet<>();
    private final Set<String> superseded = new HashSet<>();
    private final List<FileResult.RefusedLine> refused = new ArrayList<>();
    private final Held held;
    private long added;
    private long repeated;

    /** @param held what waits of the lines before */
    BringingIn(DecisionStore store, RelevantDecisions around, List<FileBooks.Line> lines, Held held) {
        this.around = around;
        this.deciding = new Deciding(around);
        this.held = held.copy();
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
        return new FileBooks.Chunk(added, repeated, refused, held);
    }

    private void bringIn(FileBooks.Line line) {
        Decision decision = line.decision();
        if (known.contains(decision.id()) || held.contains(decision)) {
            repeated++;
        } else if (decision.says(Verdict.WITHDRAWN)) {
            withdraw(line);
        } else if (superseded.contains(decision.id())) {
            keep(decision);
        } else if (decision.live()) {
            decide(line);
        } else {
            keepOrHold(line);
        }
    }

    /** What took the place of a decision that holds here does so with what holds in its own place. */
    private void keepOrHold(FileBooks.Line line) {
        Decision decision = line.decision();
        if (!held.isFor(decision, around.findLive(decision).orElse(null))) {
            keep(decision);
        } else if (!held.hold(line)) {
            refuse(line, Held.ALONE, List.of());
        }
    }

    private void release(Decision successor) {
        held.release(successor.pair()).forEach(line -> keep(line.decision()));
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
        if (held.follows(line.decision())) {
            release(line.decision());
            keep(line.decision());
        } else if (known.contains(line.decision().supersedes())) {
            keep(line.decision());
        } else {
            refuse(line, CodedSentence.of("refused.nothing", "It withdraws a decision that is not here."), List.of());
        }
    }

    private void decide(FileBooks.Line line) {
        Decision decision = line.decision();
        Optional<Decision> former = around.findLive(decision);
        boolean follows = held.follows(decision);
        boolean isNext = follows || former.isEmpty() || former.get().id().equals(decision.supersedes());
        if (!isNext && former.get().verdict().equals(decision.verdict())) {
            repeated++;
        } else if (!isNext) {
            refuse(line, otherwise(former.get()), List.of());
        } else {
            Decision sure = sure(decision);
            Optional<Objection> objection = deciding.find(sure, true);
            objection.ifPresentOrElse(no -> refuse(line, no.said(), no.decisions()), () -> {
                if (follows) {
                    release(decision);
                }
                around.add(sure, true);
                note(decision);
            });
        }
    }

    private static CodedSentence otherwise(Decision here) {
        return CodedSentence.of(
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

    private void refuse(FileBooks.Line line, CodedSentence said, List<Decision> inTheWay) {
        refused.add(FileResult.RefusedLine.of(line.number(), said, inTheWay));
    }
}
