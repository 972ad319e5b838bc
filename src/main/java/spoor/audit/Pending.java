package spoor.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.audit.AuditEntry.Facts;
import spoor.model.Sha256;
import spoor.web.request.Who;

/**
 * What is to become an entry. Only when it is written down are its details found out, shortened, and told once where the
 * same was asked for again and again.
 */
record Pending(Instant time, Who.Person actor, Act act, Outcome outcome, String subject, Map<String, Object> details) {

    private static final int LONGEST_DETAILS = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Pending.class);

    /** What makes two acts the same for whoever reads. */
    private record Same(String actor, String act, String outcome, String subject, Map<String, Object> details) {}

    /** The entries of some acts, in the order of their times; the same act of the same actor is one entry with a count. */
    static List<Facts> toFacts(List<Pending> acts) {
        Map<Same, Facts> first = new LinkedHashMap<>();
        Map<Same, Integer> counts = new LinkedHashMap<>();
        for (Pending act : acts) {
            Facts facts = act.toFacts();
            Same same = new Same(facts.actor(), facts.act(), facts.outcome(), facts.subject(), facts.details());
            first.putIfAbsent(same, facts);
            counts.merge(same, 1, Integer::sum);
        }
        List<Facts> entries = new ArrayList<>();
        first.forEach((same, facts) -> entries.add(withCount(facts, counts.getOrDefault(same, 1))));
        return entries;
    }

    private static Facts withCount(Facts facts, int times) {
        if (times == 1) {
            return facts;
        }
        Map<String, Object> details = new LinkedHashMap<>(facts.details());
        details.put("times", times);
        return new Facts(
                facts.time(), facts.actor(), facts.name(), facts.act(), facts.outcome(), facts.subject(), details);
    }

    private Facts toFacts() {
        return new Facts(
                time,
                shortened(actor.id()),
                shortened(actor.name()),
                act.word(),
                outcome.word(),
                shortened(subject),
                bounded());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    /** Details that are too long are told by their hash. */
    private Map<String, Object> bounded() {
        Map<String, Object> known = new LinkedHashMap<>();
        details.forEach((name, value) -> known.put(name, value instanceof Supplier<?> later ? found(later) : value));
        try {
            String json = AuditEntry.json(known);
            return json.length() <= LONGEST_DETAILS
                    ? AuditEntry.details(json)
                    : Map.of("tooLong", json.length(), "sha256", Sha256.hex(json));
        } catch (RuntimeException e) {
            LOG.error("Details of an entry of the audit cannot be written", e);
            return Map.of("unwritable", true);
        }
    }

    private static Object found(Supplier<?> later) {
        try {
            return later.get();
        } catch (RuntimeException e) {
            LOG.error("A detail of an entry of the audit cannot be found out", e);
            return "?";
        }
    }
}
