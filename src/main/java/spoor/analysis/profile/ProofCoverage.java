package spoor.analysis.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.CancelSignal;
import spoor.graph.Join;
import spoor.graph.ProofCounts;
import spoor.graph.TraceLimits;
import spoor.graph.TraceResult;
import spoor.model.NodeLabel;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;

/** What relations and paths around somebody rest on. */
final class ProofCoverage {

    private static final int MANY = 3;
    private static final int DEADLINE_MILLIS = 2_000;
    private static final long MOST_VISITS = 20_000_000L;

    private final Subject subject;

    ProofCoverage(Subject subject) {
        this.subject = subject;
    }

    /** The relations on the ways to it and from it, by their independent sources. */
    CountedTable origins() {
        CountedTable cells = new CountedTable("origins", List.of("relation", "origins"), List.of("relations"), 2);
        Set<Integer> seen = new HashSet<>();
        for (Walk way : subject.ways()) {
            for (ViewRelation tie : way.ties()) {
                if (seen.add(tie.relation())) {
                    cells.at(tie.type().name(), many(tie.origins())).says(tie);
                }
            }
        }
        return cells;
    }

    private static String many(int origins) {
        return origins < MANY ? String.valueOf(origins) : MANY + "+";
    }

    /** The paths from firms to a weapon, from a firm to weapons, or from firms through a component to weapons. */
    TraceResult trace(CancelSignal cancel) {
        TraceRequest request = question();
        TraceLimits limits = TraceLimits.DEFAULT.withMaxVisits(MOST_VISITS).stoppingAfterMillis(DEADLINE_MILLIS);
        return subject.view().tracer().trace(QuestionCompiler.compile(subject.view(), request, limits), cancel);
    }

    private TraceRequest question() {
        Map<String, Object> it = Map.of("ids", List.of(subject.id(subject.node())));
        Map<String, Object> firms = Map.of("labels", List.of(NodeLabel.COMPANY.label()));
        Map<String, Object> weapons = Map.of("labels", List.of(NodeLabel.WEAPON_SYSTEM.label()));
        TraceRequest one = TraceRequest.DEFAULT.with("k", 1);
        return switch (subject.label()) {
            case WEAPON_SYSTEM -> one.with("from", firms).with("to", it);
            case COMPONENT -> one.with("from", firms).with("to", weapons).with("via", List.of(it));
            case COMPANY, PERSON, VESSEL -> one.with("from", it).with("to", weapons);
        };
    }

    /** How the paths are joined. */
    static CountedTable joins(ProofCounts proof) {
        CountedTable cells = new CountedTable("joins", List.of("join"), List.of("paths"), 0);
        for (Join join : Join.values()) {
            cells.at(join.word()).count(proof.byJoin().get(join.rank()));
        }
        return cells;
    }

    /** How many independent sources their thinnest hop has. */
    static CountedTable pathOrigins(ProofCounts proof) {
        CountedTable cells = new CountedTable("path-origins", List.of("origins"), List.of("paths"), 1);
        for (int sources = 1; sources <= MANY; sources++) {
            cells.at(many(sources)).count(proof.bySources().get(sources - 1));
        }
        return cells;
    }

    /** Why not all paths were looked at; null if they were. */
    static @Nullable String cut(TraceResult result) {
        return result.counts().paths().exact()
                        && result.counts().paths().value()
                                == result.counts().proof().paths()
                ? null
                : "Of the paths %,d were looked at; there are more."
                        .formatted(result.counts().proof().paths());
    }
}
