package spoor.phrase;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import spoor.question.TraceRequest;

/**
 * The question that words were read as. Nothing is asked by it: a person looks at it first.
 *
 * @param question complete, with the defaults of what the words do not say
 * @param sentence the same as the page says it
 */
@Schema(name = "PhraseProposal")
public record PhraseProposal(
        TraceRequest question,
        String sentence,

        @Schema(description = "Constraints that the sentence does not hold, in words")
        List<String> constraints,

        @Schema(description = "Whether the words read as a question: at least two parts of one were understood")
        boolean reads,

        List<Read> read,

        @Schema(description = "What is no part of the question because it was not understood; never ignored silently")
        List<Left> notUnderstood,

        @Schema(description = "Names that may mean more than one entity, or another one than was typed")
        List<Choice> choices,

        @Schema(description = "from and to, where the words do not say them and the usual ones stand in")
        List<String> assumed) {

    /**
     * Some words and what they were read as.
     *
     * @param from first sign
     * @param to behind the last sign
     */
    @Schema(name = "PhraseRead")
    public record Read(
            int from,
            int to,
            String text,

            @Schema(description = "Where it stands in the question", example = "goods.categories")
            String field,

            List<String> values,

            @Schema(
                    description =
                            "Whether the question asks for more than the words: bearings are read as mechanical parts")
            boolean wider,

            @Schema(description = "The same in words") String means) {

        Read meaning(String words) {
            return new Read(from, to, text, field, values, wider, words);
        }
    }

    /** Words that were not understood. */
    @Schema(name = "PhraseLeft")
    public record Left(int from, int to, String text) {}

    /** A name that has to be chosen. */
    @Schema(name = "PhraseChoice")
    public record Choice(
            int from,
            int to,
            String text,

            @Schema(description = "What it would be: from, to, via, avoid or goods")
            String role,

            @Schema(
                    description = "Ids that stand in the question: it is their name, yet others' names begin so; empty"
                            + " until one is chosen")
            List<String> taken,

            List<Candidate> candidates) {}

    /** What a name may mean. */
    @Schema(name = "PhraseCandidate")
    public record Candidate(
            String id,
            String label,
            String name,

            @Schema(description = "How the name fits what was typed, as in a search")
            String how) {}
}
