package spoor.watch.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import spoor.trace.NamedDecision;

/**
 * Why something became of a path.
 *
 * @param hop index of the hop that it concerns, from 0; null where it is none
 * @param relation that came, went or changed
 * @param decision that was made, or holds no longer
 * @param entity that is not as it was
 * @param authorities that list it now and did not, or did and do not now
 * @param source that says otherwise of itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        Kind kind,
        @Nullable Integer hop,
        @Nullable ChangedRelation relation,
        @Nullable NamedDecision decision,
        @Nullable NamedEntity entity,
        @Nullable List<String> authorities,
        @Nullable ChangedSource source) {

    /** What happened. */
    public enum Kind {
        /** A relation that was not in the data before. */
        RELATION_NEW,
        /** A relation that is not in the data any more. */
        RELATION_GONE,
        /** A relation that says something else than before. */
        RELATION_CHANGED,
        /** A relation that counts now and did not before; whether it was in the data is not known, or it was. */
        RELATION_COUNTS,
        /** A relation that counted before and does not now, although it is in the data. */
        RELATION_COUNTS_NOT,
        /** A decision that two records are one entity was made. */
        DECISION_MADE,
        /** Such a decision holds no longer. */
        DECISION_ENDED,
        /** An entity says something else than before, or is listed otherwise. */
        ENTITY_CHANGED,
        /** An entity is listed by authorities that did not list it before. */
        ENTITY_LISTED,
        /** An entity is listed no longer by authorities that did. */
        ENTITY_UNLISTED,
        /** A source has another date, title, address or hash than before: another document took its place. */
        SOURCE_CHANGED,
        /** Nothing of the path itself: something else that the question looks at. */
        ELSEWHERE;

        /** As JSON has it. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it is called when the two times are exchanged. */
        Kind reversed() {
            return switch (this) {
                case RELATION_NEW -> RELATION_GONE;
                case RELATION_GONE -> RELATION_NEW;
                case RELATION_COUNTS -> RELATION_COUNTS_NOT;
                case RELATION_COUNTS_NOT -> RELATION_COUNTS;
                case DECISION_MADE -> DECISION_ENDED;
                case DECISION_ENDED -> DECISION_MADE;
                case ENTITY_LISTED -> ENTITY_UNLISTED;
                case ENTITY_UNLISTED -> ENTITY_LISTED;
                case RELATION_CHANGED, ENTITY_CHANGED, SOURCE_CHANGED, ELSEWHERE -> this;
            };
        }
    }

    /**
     * A relation and what of it changed.
     *
     * @param from id of the record it starts at
     * @param to id of the record it ends at
     * @param dataset empty where it states none
     * @param wholeDataset true if the other time has no relation of this dataset at all
     * @param confidence as it is, or was when it was last seen
     * @param confidenceBefore what it was before, if it was another
     * @param sources ids, as they are, or were when it was last seen
     * @param sourcesBefore what they were before, if they were others
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangedRelation(
            String id,
            String type,
            String from,
            String to,
            String dataset,
            boolean wholeDataset,
            String confidence,
            @Nullable String confidenceBefore,
            List<String> sources,
            @Nullable List<String> sourcesBefore) {}

    /**
     * An entity by name.
     *
     * @param country empty where it states none
     */
    public record NamedEntity(String id, String name, String label, String country) {

        static NamedEntity of(SeenNode node) {
            return new NamedEntity(node.id(), node.name(), node.label(), node.country());
        }
    }

    /** A source and what it says otherwise. */
    public record ChangedSource(String id, List<ChangedField> fields) {}

    /**
     * What a source says otherwise.
     *
     * @param field published, title, url or sha256
     * @param before empty where it said nothing
     * @param now empty where it says nothing
     */
    public record ChangedField(String field, String before, String now) {}

    static Reason ofRelation(Kind kind, int hop, SeenRelation relation, boolean wholeDataset) {
        return new Reason(
                kind,
                hop,
                new ChangedRelation(
                        relation.id(),
                        relation.type(),
                        relation.from(),
                        relation.to(),
                        relation.dataset(),
                        wholeDataset,
                        relation.confidence(),
                        null,
                        relation.sources(),
                        null),
                null,
                null,
                null,
                null);
    }

    static Reason ofChange(int hop, SeenRelation before, SeenRelation now) {
        return new Reason(
                Kind.RELATION_CHANGED,
                hop,
                new ChangedRelation(
                        now.id(),
                        now.type(),
                        now.from(),
                        now.to(),
                        now.dataset(),
                        false,
                        now.confidence(),
                        before.confidence().equals(now.confidence()) ? null : before.confidence(),
                        now.sources(),
                        before.sources().equals(now.sources()) ? null : before.sources()),
                null,
                null,
                null,
                null);
    }

    static Reason ofDecision(Kind kind, NamedDecision decision) {
        return new Reason(kind, null, null, decision, null, null, null);
    }

    static Reason ofEntity(SeenNode node) {
        return new Reason(Kind.ENTITY_CHANGED, null, null, null, NamedEntity.of(node), null, null);
    }

    static Reason ofListing(Kind kind, SeenNode node, List<String> authorities) {
        return new Reason(kind, null, null, null, NamedEntity.of(node), authorities, null);
    }

    static Reason ofSource(int hop, String source, List<ChangedField> fields) {
        return new Reason(
                Kind.SOURCE_CHANGED, hop, null, null, null, null, new ChangedSource(source, List.copyOf(fields)));
    }

    static Reason elsewhere() {
        return new Reason(Kind.ELSEWHERE, null, null, null, null, null, null);
    }
}
