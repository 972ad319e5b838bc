package spoor.dossier.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.capture.Captured;
import spoor.declarations.plain.DeclaredTable;
import spoor.export.ExportDocument;
import spoor.export.Redaction;
import spoor.model.Source;
import spoor.model.SpoorVersion;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;

/**
 * All that a dossier tells of, gathered from one state of the data.
 *
 * @param answer the whole answer to the question, of which the paths are chosen
 * @param data the chosen paths with all they rest on, as an export has them; its paths are those of the dossier
 * @param figures on trade between countries, which stand beside the paths
 * @param names of entities that the question names by id, as far as they are known
 * @param made when
 * @param client who asked for it
 * @param auditHead the last entry of the audit at that time, as {@code NUMBER:HASH}
 * @param checks what was checked and answered in the investigation that it is made for
 * @param captures the captured files of the sources that it cites; none where somebody must not be named, since nobody
 *     knows what stands in them
 * @param tables of declarations that the investigation has laid into its dossier
 */
public record Dossier(
        DossierRequest request,
        TraceAnswer answer,
        ExportDocument data,
        List<TradeFlow> figures,
        Map<String, String> names,
        Instant made,
        String client,
        SpoorVersion version,
        String auditHead,
        FactChecks checks,
        List<Captured> captures,
        List<DeclaredTable> tables) {

    /** The same without those whom the investigation must not name. */
    public Dossier without(Redaction redaction) {
        redaction.learn(answer.graph().nodes(), answer.graph().relations());
        ExportDocument clean = redaction.apply(data);
        return new Dossier(
                redaction.apply(request),
                redaction.apply(answer),
                clean,
                redaction.apply(figures),
                redaction.apply(names),
                made,
                client,
                version,
                auditHead,
                redaction.apply(checks),
                redaction.isEmpty() ? captures : List.of(),
                redaction.apply(tables));
    }

    /** The same with what was captured of its sources. */
    public Dossier with(List<Captured> captured) {
        return new Dossier(
                request, answer, data, figures, names, made, client, version, auditHead, checks, captured, tables);
    }

    /** The captured files of one source, the oldest first. */
    public List<Captured> capturesOf(String source) {
        return captures.stream().filter(each -> each.source().equals(source)).toList();
    }

    /** The paths of the dossier, in its order. */
    public List<TraceAnswer.PathRecord> paths() {
        return data.header().paths();
    }

    /** Who answers for the choice of paths: the author, else who asked for the dossier. */
    public String chosenBy() {
        return request.author().isEmpty() ? client : request.author();
    }

    /** The paths that the answer lists and the dossier does not have. */
    public List<TraceAnswer.PathRecord> leftOut() {
        Set<List<String>> kept =
                paths().stream().map(TraceAnswer.PathRecord::nodes).collect(Collectors.toSet());
        return answer.paths().stream()
                .filter(path -> !kept.contains(path.nodes()))
                .toList();
    }

    /** Everything named by an id, to be looked up while it is written. */
    public Index index() {
        Map<String, NodeRecord> nodes = new TreeMap<>();
        data.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, RelationRecord> relations = new TreeMap<>();
        data.edges().forEach(edge -> relations.put(edge.id(), edge));
        Map<String, Source> sources = new TreeMap<>();
        data.header().sources().forEach(source -> sources.put(source.id(), source));
        Stream.concat(figures.stream(), data.header().figures().stream())
                .flatMap(figure -> figure.sources().stream())
                .forEach(source -> sources.putIfAbsent(source.id(), source));
        tables.forEach(table -> table.sources().forEach(source -> sources.putIfAbsent(source.id(), source)));
        Map<String, NamedDecision> decisions = new TreeMap<>();
        data.header().decisions().forEach(decision -> decisions.put(decision.id(), decision));
        return new Index(nodes, relations, sources, decisions, names);
    }

    /** The entities, relations, sources and decisions of a dossier by id. */
    public record Index(
            Map<String, NodeRecord> nodes,
            Map<String, RelationRecord> relations,
            Map<String, Source> sources,
            Map<String, NamedDecision> decisions,
            Map<String, String> names) {

        /** What an entity is called; its id where that is not known. */
        public String name(String id) {
            return findNode(id)
                    .map(node -> node.properties().get("name"))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .filter(name -> !name.isBlank())
                    .orElse(names.getOrDefault(id, id));
        }

        /** An entity that the dossier has. */
        public Optional<NodeRecord> findNode(String id) {
            return Optional.ofNullable(nodes.get(id));
        }

        /** The kind of an entity, {@code Company} for instance; empty where that is not known. */
        public String label(String id) {
            return findNode(id)
                    .flatMap(node -> node.labels().stream().findFirst())
                    .orElse("");
        }

        /** A source; one that is not known has its id alone. */
        public Source source(String id) {
            Source found = sources.get(id);
            return found == null ? Source.unknown(id) : found;
        }
    }
}
