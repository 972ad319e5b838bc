package spoor.console;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Service;
import spoor.console.judge.Screened;

/**
 * The nodes and relations that a statement answers with, wherever they stand in its rows: by themselves, in paths, in
 * lists and in maps. Safe for use by any thread.
 */
@Service
public class CypherElements {

    private final CypherRunner runner;
    private final ConsoleSettings settings;
    private final CypherAudit audit;

    CypherElements(CypherRunner runner, ConsoleSettings settings, CypherAudit audit) {
        this.audit = audit;
        this.runner = runner;
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param nodes our ids
     * @param relations our ids
     * @param without nodes and relations that have no id of ours
     * @param cut why this is not all, or null
     * @param unfinished datasets of which the statement may have seen a part, since they are not whole
     */
    public record Found(
            Set<String> nodes,
            Set<String> relations,
            int without,
            CypherRows.@Nullable Cut cut,
            List<String> unfinished) {}

    /** Runs the statement under the limits of the console; what its rows hold beside nodes and relations is dropped. */
    public Found find(CypherQuestion question) throws IOException {
        Gathering gathering = new Gathering();
        audit.around(question, () -> gather(question, gathering));
        return new Found(
                gathering.nodes, gathering.relations, gathering.without.size(), gathering.cut, gathering.unfinished);
    }

    private CypherAudit.Outcome gather(CypherQuestion question, Gathering gathering) throws IOException {
        Screened screened = ReadOnlyCypher.screen(question);
        CypherRunner.Job job = new CypherRunner.Job(
                question.client(),
                question.query(),
                CypherQueue.Kind.RUN,
                settings.timeout().toMillis(),
                screened.batch(),
                List.of());
        runner.run(job, () -> {}, (transaction, watch) -> gathering.gather(transaction, question, screened));
        CypherRows.Cut cut = gathering.cut;
        return new CypherAudit.Outcome(gathering.rows, cut == null ? List.of() : List.of(cut.limit()));
    }

    private final class Gathering {

        private final Set<String> nodes = new LinkedHashSet<>();
        private final Set<String> relations = new LinkedHashSet<>();
        private final Set<String> without = new LinkedHashSet<>();
        private CypherRows.@Nullable Cut cut;
        private List<String> unfinished = List.of();
        private int rows;

        void gather(Transaction transaction, CypherQuestion question, Screened screened) {
            Notice.Unfinished halves = new Notice.Unfinished(transaction);
            Result result = ReadOnlyCypher.begin(transaction, question, screened, settings);
            for (; cut == null && result.hasNext(); rows++) {
                Record row = result.next();
                if (rows >= settings.mostRows()) {
                    cut("rows", "Only the first %,d rows were looked at.".formatted(rows));
                } else {
                    row.values().forEach(value -> add(value.asObject()));
                }
            }
            unfinished = halves.list();
        }

        private void add(@Nullable Object value) {
            switch (value) {
                case Node node -> keep(node, nodes);
                case Relationship relation -> keep(relation, relations);
                case Path path -> {
                    path.nodes().forEach(node -> keep(node, nodes));
                    path.relationships().forEach(relation -> keep(relation, relations));
                }
                case List<?> list -> list.forEach(this::add);
                case Map<?, ?> map -> map.values().forEach(this::add);
                case null -> {}
                default -> {}
            }
        }

        private void keep(Entity element, Set<String> ids) {
            if (nodes.size() + relations.size() >= settings.mostElements()) {
                cut(
                        "elements",
                        "Only the first %,d nodes and relations were taken.".formatted(settings.mostElements()));
            } else if (element.get("id").asObject() instanceof String id) {
                ids.add(id);
            } else {
                without.add(element.elementId());
            }
        }

        private void cut(String limit, String text) {
            cut = new CypherRows.Cut(limit, text);
        }
    }
}
