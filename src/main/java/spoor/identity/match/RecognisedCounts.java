package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How many of the entities that a file states the store has, may have, and has not.
 *
 * @param entities companies, persons, components and weapons that the file states
 * @param compared how many of those, the first ones, were compared: is + perhaps + new
 */
public record RecognisedCounts(
        long entities,

        @Schema(description = "How many of the entities were compared, the first ones: is + perhaps + new")
        long compared,

        long is,
        long perhaps,
        @JsonProperty("new") long unknown) {

    /** Of those that were compared, among all of the file. */
    public static RecognisedCounts of(long entities, List<RecognisedEntity> compared) {
        long is = count(compared, Recognition.IS);
        long perhaps = count(compared, Recognition.PERHAPS);
        return new RecognisedCounts(entities, compared.size(), is, perhaps, compared.size() - is - perhaps);
    }

    private static long count(List<RecognisedEntity> compared, Recognition who) {
        return compared.stream()
                .filter(entity -> entity.who().equals(who.word()))
                .count();
    }
}
