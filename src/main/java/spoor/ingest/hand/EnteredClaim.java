package spoor.ingest.hand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.LimitedJson;

/**
 * One version of a claim that was entered by hand.
 *
 * @param version from 1
 * @param withdrawn whether it was taken back; what it said then is not in the graph
 * @param by name of the person
 * @param at instant, ISO 8601
 * @param relation id of the relation, or of the fact, that says it in the graph
 * @param to null of a fact
 * @param job the import that brings this version into the graph; null before it was ordered
 */
public record EnteredClaim(
        String id,
        long version,
        boolean withdrawn,
        String by,
        String at,
        String dataset,
        String relation,
        EndName from,
        @Nullable EndName to,
        ClaimDraft draft,
        @Nullable String job) {

    private static final int LONGEST_SHOWN = 60;

    static EnteredClaim of(Map<String, Object> node) {
        List<?> made = node.get("made") instanceof List<?> ids ? ids : List.of();
        return new EnteredClaim(
                text(node, "id"),
                ((Number) node.getOrDefault("version", 0)).longValue(),
                Boolean.TRUE.equals(node.get("withdrawn")),
                text(node, "by"),
                text(node, "at"),
                text(node, "dataset"),
                text(node, "relation"),
                end(node, "from", made),
                node.containsKey("to") ? end(node, "to", made) : null,
                LimitedJson.MAPPER.readValue(text(node, "draft"), ClaimDraft.class),
                node.get("job") instanceof String job ? job : null);
    }

    private static EndName end(Map<String, Object> node, String which, List<?> made) {
        String id = text(node, which);
        return new EndName(id, text(node, which + "Label"), text(node, which + "Name"), made.contains(id));
    }

    private static String text(Map<String, Object> node, String name) {
        return String.valueOf(node.getOrDefault(name, ""));
    }

    /** As it is kept. */
    Map<String, Object> node(String owner) {
        Map<String, Object> node = new HashMap<>();
        node.put("key", key());
        node.put("id", id);
        node.put("version", version);
        node.put("current", true);
        node.put("withdrawn", withdrawn);
        node.put("owner", owner);
        node.put("by", by);
        node.put("at", at);
        node.put("dataset", dataset);
        node.put("relation", relation);
        node.put("from", from.id());
        node.put("fromLabel", from.label());
        node.put("fromName", from.name());
        if (to != null) {
            node.put("to", to.id());
            node.put("toLabel", to.label());
            node.put("toName", to.name());
        }
        node.put("made", ends().stream().filter(EndName::made).map(EndName::id).toList());
        node.put("draft", LimitedJson.MAPPER.writeValueAsString(draft));
        return node;
    }

    /** Whom it is about: both ends of a relation, the one entity of a fact. */
    List<EndName> ends() {
        return to == null ? List.of(from) : List.of(from, to);
    }

    /** Names the import that brings it into the graph; the page puts the relation or the kind of fact into words. */
    String inWords() {
        ClaimDraft.Fact fact = draft.fact();
        String tie = fact == null
                ? String.valueOf(draft.relation())
                : FactRules.kindOf(fact).name();
        String said = to != null ? to.name() : fact == null ? "" : String.valueOf(fact.value());
        return (withdrawn ? "(taken back) " : "") + cut(from.name()) + " – " + tie + " – " + cut(said);
    }

    private static String cut(String name) {
        int shown = name.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, name.codePointCount(0, name.length())));
        return shown < name.length() ? name.substring(0, shown) + "…" : name;
    }

    String key() {
        return id + "/" + version;
    }

    EnteredClaim orderedBy(@Nullable String importJob) {
        return new EnteredClaim(id, version, withdrawn, by, at, dataset, relation, from, to, draft, importJob);
    }
}
