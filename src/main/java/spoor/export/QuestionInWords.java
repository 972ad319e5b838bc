package spoor.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument.Asked;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.snapshot.table.NodeRecord;
import spoor.words.Language;
import spoor.words.QuestionText;
import spoor.words.Words;

/** What was exported, as the sentence that the page asks it by. Safe for use by any thread. */
@Component
final class QuestionInWords {

    private final LookupService lookup;

    QuestionInWords(LookupService lookup) {
        this.lookup = lookup;
    }

    /**
     * Tells it, where it is a question.
     *
     * @param nodes whose names may stand in it
     * @param link address of the page that asks it; may be empty
     */
    Asked ask(ExportRequest request, List<NodeRecord> nodes, Language language, String link) {
        return switch (request) {
            case ExportRequest.OfTrace ofTrace -> tell(ofTrace.trace(), nodes, language, link);
            case ExportRequest.OfChokepoints ofChokepoints -> tell(ofChokepoints.trace(), nodes, language, link);
            default -> new Asked("", List.of(), link);
        };
    }

    private Asked tell(TraceRequest question, List<NodeRecord> nodes, Language language, String link) {
        Map<String, String> names = names(question, nodes);
        QuestionText text = new QuestionText(new Words(language), id -> names.getOrDefault(id, id), question);
        return new Asked(text.sentence(), text.constraints(), link);
    }

    /** Of those that the question names by id; most stand among the nodes. */
    private Map<String, String> names(TraceRequest question, List<NodeRecord> nodes) {
        Set<String> ids = new TreeSet<>(question.goods().components());
        Stream.concat(Stream.of(question.from(), question.to(), question.avoid()), question.via().stream())
                .map(Selector::ids)
                .forEach(ids::addAll);
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            nodes.stream()
                    .filter(node -> ids.remove(node.id()))
                    .forEach(node -> keep(node.id(), node.properties(), names));
        }
        if (!ids.isEmpty()) {
            lookup.getSubgraph(ids, 0).nodes().forEach(node -> keep(node.id(), node.properties(), names));
        }
        return names;
    }

    private static void keep(String id, Map<String, Object> properties, Map<String, String> names) {
        if (properties.get("name") instanceof String name) {
            names.put(id, name);
        }
    }
}
