package spoor.identity.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * A decision as a JSON object on a line of its own: its properties, and whether it is live. Who brought it in is said where
 * that was done only.
 */
final class DecisionLine {

    private static final int LONGEST_ID = 1_000;
    private static final int LONGEST_NOTE = 10_000;
    private static final int MOST = 100;

    private DecisionLine() {}

    /** What is null is left out. */
    static Map<String, Object> of(Decision decision) {
        Map<String, Object> line = new LinkedHashMap<>(decision.properties());
        line.put("features", decision.features());
        line.put("live", decision.live());
        line.remove("broughtInBy");
        line.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return line;
    }

    /** @throws BadInput if it is none */
    static Decision read(JsonNode line) {
        Verdict verdict = Verdict.requireWord(require(line, "verdict", MOST));
        boolean ties = verdict == Verdict.SAME || verdict == Verdict.DIFFERENT;
        String confidence = find(line, "confidence", MOST);
        String left = require(line, "left", LONGEST_ID);
        String right = require(line, "right", LONGEST_ID);
        if (left.equals(right)) {
            throw new BadInput("decision.oneself", "'left' and 'right' are the same record.");
        }
        String supersedes = find(line, "supersedes", LONGEST_ID);
        if (verdict == Verdict.WITHDRAWN && supersedes == null) {
            throw new BadInput("decision.withdrawn", "It withdraws, but 'supersedes' does not say what.");
        }
        boolean live = verdict != Verdict.WITHDRAWN && line.path("live").asBoolean(true);
        return new Decision(
                require(line, "id", LONGEST_ID),
                left,
                right,
                verdict.word(),
                require(line, "by", DecisionDraft.LONGEST_NAME),
                time(require(line, "at", MOST)),
                Objects.requireNonNullElse(find(line, "reason", DecisionDraft.LONGEST_REASON), ""),
                find(line, "note", LONGEST_NOTE),
                texts(line, "sources"),
                ties && confidence != null ? Confidence.requireWord(confidence).word() : null,
                find(line, "scorer", DecisionDraft.LONGEST_NAME),
                line.path("score").isNumber() ? line.path("score").asDouble() : null,
                features(line),
                find(line, "batch", DecisionDraft.LONGEST_NAME),
                supersedes,
                null,
                live,
                false);
    }

    private static String require(JsonNode line, String field, int longest) {
        return DecisionDraft.require(field, find(line, field, longest), longest);
    }

    private static @Nullable String find(JsonNode line, String field, int longest) {
        JsonNode value = line.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw BadInput.inField("decision.text", field, "must be a text.");
        }
        return DecisionDraft.find(field, value.asString(), longest);
    }

    private static String time(String text) {
        try {
            return DecisionTimes.text(Instant.parse(text));
        } catch (DateTimeException e) {
            throw BadInput.inField("decision.time", "at", "must be a time such as 2026-01-31T12:00:00Z.");
        }
    }

    private static List<String> texts(JsonNode line, String field) {
        return line.path(field)
                .valueStream()
                .limit(MOST)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Decision.Feature> features(JsonNode line) {
        return line.path("features")
                .valueStream()
                .limit(MOST)
                .map(one -> new Decision.Feature(
                        one.path("feature").asString(""),
                        one.path("text").asString(""),
                        one.path("bits").asDouble(0)))
                .toList();
    }
}
