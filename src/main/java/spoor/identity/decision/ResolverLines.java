package spoor.identity.decision;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Decision;
import spoor.model.Sha256;
import spoor.model.Verdict;
import tools.jackson.databind.JsonNode;

/**
 * Lines of nomenklatura's resolver: {@code [target, source, judgement, score, user, created_at]}. It ties records to ids
 * that it makes up ({@code NK-…}); here the first record that was tied to such an id stands in its place, so that records
 * are tied to records. All lines have to be {@linkplain #learn learnt} before they are read.
 */
final class ResolverLines {

    private static final String MADE_UP = "NK-";
    private static final int FIELDS = 6;
    private static final int LEAST_FIELDS = 3;
    private static final int USER = 4;
    private static final int CREATED = 5;
    private static final int ID_BYTES = 10;

    /** For each made-up id the one it was tied to, up to one that stands for itself. */
    private final Map<String, String> parents = new HashMap<>();

    /** For each made-up id that stands for itself, the smallest record of all that are tied to it. */
    private final Map<String, String> records = new HashMap<>();

    private final String importer;
    private final String now;

    /**
     * @param importer who decided, where a line does not say it
     * @param now when, where a line does not say it
     */
    ResolverLines(String importer, String now) {
        this.importer = importer;
        this.now = now;
    }

    static boolean isOne(JsonNode line) {
        return line.isArray();
    }

    /** Takes note of which made-up id stands for what. */
    void learn(JsonNode line) {
        if (line.size() < LEAST_FIELDS || !line.path(2).asString("").equals("positive")) {
            return;
        }
        String target = line.path(0).asString("");
        String source = line.path(1).asString("");
        if (isMadeUp(target) && isMadeUp(source)) {
            unite(root(target), root(source));
        } else if (isMadeUp(target)) {
            stand(root(target), source);
        } else if (isMadeUp(source)) {
            stand(root(source), target);
        }
    }

    private static boolean isMadeUp(String id) {
        return id.startsWith(MADE_UP);
    }

    private String root(String id) {
        String at = id;
        for (String next = parents.get(at); next != null; next = parents.get(at)) {
            at = next;
        }
        return at;
    }

    private void unite(String one, String other) {
        if (!one.equals(other)) {
            parents.put(other, one);
            String record = records.remove(other);
            if (record != null) {
                stand(one, record);
            }
        }
    }

    private void stand(String root, String record) {
        records.merge(root, record, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /**
     * The decision of a line; empty if it only says that a record stands for itself.
     *
     * @throws BadInput if it is none
     */
    Optional<Decision> read(JsonNode line) {
        if (line.size() < LEAST_FIELDS || line.size() > FIELDS + 1) {
            throw new BadInput(
                    "resolver.fields", "It is no line of a resolver: target, source, judgement, score, user, time.");
        }
        String left = record(line.path(0).asString(""));
        String right = record(line.path(1).asString(""));
        Verdict verdict = verdict(line.path(2).asString(""));
        if (left.equals(right)) {
            if (verdict == Verdict.SAME) {
                return Optional.empty();
            }
            throw new BadInput("decision.oneself", "Both ends are the same record.");
        }
        return Optional.of(decision(line, left, right, verdict));
    }

    private String record(String id) {
        String record = isMadeUp(id) ? records.get(root(id)) : id;
        if (record == null || record.isBlank()) {
            throw new BadInput("resolver.nobody", "No record of this file is tied to '%s'.", id);
        }
        return "ftm/" + record;
    }

    private static Verdict verdict(String judgement) {
        return switch (judgement) {
            case "positive" -> Verdict.SAME;
            case "negative" -> Verdict.DIFFERENT;
            case "unsure" -> Verdict.UNSURE;
            default ->
                throw new BadInput(
                        "resolver.judgement", "'%s' is no decision; positive, negative and unsure are.", judgement);
        };
    }

    private Decision decision(JsonNode line, String left, String right, Verdict verdict) {
        String user = text(line, USER);
        Double score = line.path(3).isNumber() ? line.path(3).asDouble() : null;
        return new Decision(
                id(line),
                left,
                right,
                verdict.word(),
                user == null ? importer : user,
                time(text(line, CREATED)),
                "Decided in nomenklatura.",
                null,
                List.of(),
                null,
                score == null ? null : "nomenklatura",
                score,
                List.of(),
                null,
                null,
                null,
                true,
                false);
    }

    private static @Nullable String text(JsonNode line, int field) {
        return DecisionDraft.find(
                "user", line.path(field).isString() ? line.path(field).asString() : null, DecisionDraft.LONGEST_NAME);
    }

    /** The same for the same line, so that a file can be brought in twice. */
    private static String id(JsonNode line) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < Math.min(line.size(), FIELDS); i++) {
            all.append(line.path(i).asString("")).append('\n');
        }
        return "dec-" + Sha256.hex(all.toString(), ID_BYTES);
    }

    private String time(@Nullable String text) {
        if (text == null) {
            return now;
        }
        try {
            return DecisionTimes.text(
                    text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                            ? OffsetDateTime.parse(text.replace(' ', 'T')).toInstant()
                            : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new BadInput("resolver.time", "'%s' is no time.", text);
        }
    }
}
