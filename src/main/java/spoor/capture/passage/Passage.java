package spoor.capture.passage;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where in a captured file stands what a claim rests on.
 *
 * @param place the blocks that the locator names; absent if it names none that is found
 * @param mark what is marked
 * @param times how often the quoted words stand in the file
 */
public record Passage(
        @Schema(
                description =
                        "exact: the quoted words stand there, word for word; guess: the marked words have most in common with"
                                + " what the claim says, which is no proof that they are meant; place: what the locator names"
                                + " was found, and nothing in it that has much in common with the claim; none: nothing was found")
        How how,

        @Nullable Place place,
        @Nullable Mark mark,
        int times) {

    /** How sure it is. */
    public enum How {
        @JsonProperty("exact")
        EXACT,
        @JsonProperty("guess")
        GUESS,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("none")
        NONE
    }

    /**
     * Some blocks.
     *
     * @param first place of the first in {@code blocks}, from 0
     * @param last place of the last
     */
    @Schema(name = "PassagePlace")
    public record Place(int first, int last) {

        boolean has(int block) {
            return block >= first && block <= last;
        }

        int size() {
            return last - first + 1;
        }
    }

    /**
     * Some words.
     *
     * @param block in which they begin
     * @param start their place in its text, from 0
     * @param lastBlock in which they end
     * @param end the place behind them in its text
     */
    @Schema(name = "PassageMark")
    public record Mark(int block, int start, int lastBlock, int end) {}

    static Passage exact(@Nullable Place place, Mark mark, int times) {
        return new Passage(How.EXACT, place, mark, times);
    }

    static Passage guess(@Nullable Place place, Mark mark) {
        return new Passage(How.GUESS, place, mark, 0);
    }

    static Passage at(Place place) {
        return new Passage(How.PLACE, place, null, 0);
    }

    static final Passage NONE = new Passage(How.NONE, null, null, 0);
}
