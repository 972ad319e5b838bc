package spoor.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import spoor.model.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what when. Its line is JSON with its members sorted by name, without blanks and with signs beyond ASCII
 * escaped; its hash is the SHA-256 of the same without the member {@code hash}. So each line can be written in one way only.
 *
 * @param number from 1, without gaps
 * @param time UTC, to the millisecond
 * @param actor id of a person, {@code local} without a login
 * @param name of the actor at that time
 * @param act a word of {@link Act}
 * @param outcome a word of {@link Outcome}
 * @param subject id of what it is about; may be empty
 * @param details what else is known of it
 * @param previous hash of the entry before, {@link #NOTHING} for the first
 * @param hash of this entry, in hexadecimal
 */
public record AuditEntry(
        long number,
        Instant time,
        String actor,
        String name,
        String act,
        String outcome,
        String subject,
        Map<String, Object> details,
        String previous,
        String hash) {

    /** Stands for the hash of what was before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /**
     * What is known of an entry before it is chained.
     *
     * @param details values of JSON
     */
    record Facts(
            Instant time,
            String actor,
            String name,
            String act,
            String outcome,
            String subject,
            Map<String, Object> details) {}

    /** The entry that follows another. */
    static AuditEntry after(AuditHead head, Facts facts) {
        AuditEntry open = new AuditEntry(
                head.number() + 1,
                facts.time,
                facts.actor,
                facts.name,
                facts.act,
                facts.outcome,
                facts.subject,
                facts.details,
                head.hash(),
                "");
        return open.withHash(open.digest());
    }

    private AuditEntry withHash(String text) {
        return new AuditEntry(number, time, actor, name, act, outcome, subject, details, previous, text);
    }

    /** Its number and hash, which stand for all entries until it. */
    public AuditHead head() {
        return new AuditHead(number, hash);
    }

    /** The hash that it should have. */
    String digest() {
        return Sha256.hex(JSON.writeValueAsString(members()));
    }

    /** One line of JSON, without a line break. */
    public String toLine() {
        Map<String, Object> members = members();
        members.put("hash", hash);
        return JSON.writeValueAsString(members);
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", number);
        members.put("time", time.toString());
        members.put("actor", actor);
        members.put("name", name);
        members.put("act", act);
        members.put("outcome", outcome);
        members.put("subject", subject);
        members.put("details", details);
        members.put("previous", previous);
        return members;
    }

    /**
     * Reads a line; whether its hash is right is not looked at.
     *
     * @throws BrokenChain if it is no entry
     */
    static AuditEntry ofLine(String line) {
        try {
            Map<String, Object> members = JSON.readValue(line, MAP);
            if (!(members.get("number") instanceof Number number)
                    || !(members.get("details") instanceof Map<?, ?> details)) {
                throw new BrokenChain("it is no entry");
            }
            Map<String, Object> known = new LinkedHashMap<>();
            details.forEach((key, value) -> known.put(String.valueOf(key), value));
            return new AuditEntry(
                    number.longValue(),
                    Instant.parse(text(members, "time")),
                    text(members, "actor"),
                    text(members, "name"),
                    text(members, "act"),
                    text(members, "outcome"),
                    text(members, "subject"),
                    known,
                    text(members, "previous"),
                    text(members, "hash"));
        } catch (JacksonException | DateTimeException e) {
            throw new BrokenChain("it is no entry");
        }
    }

    private static String text(Map<String, Object> members, String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new BrokenChain("it has no '" + name + "'");
    }

    /** Details as JSON text, sorted. */
    static String json(Map<String, Object> details) {
        return JSON.writeValueAsString(details);
    }

    /** Details out of their JSON text, in values that are written the same again. */
    static Map<String, Object> details(String json) {
        return JSON.readValue(json, MAP);
    }
}
