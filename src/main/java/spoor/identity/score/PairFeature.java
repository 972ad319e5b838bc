package spoor.identity.score;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;

/**
 * One thing that speaks for or against two records being one.
 *
 * @param feature its word in the file of weights, such as {@code name} or {@code number}
 * @param text what was seen, in an English sentence
 * @param bits how much it weighs: each doubles the odds, a negative one halves them
 * @param code of the sentence; null in proposals that were stored before sentences had one
 * @param arguments what is filled into the sentence, by name
 */
public record PairFeature(
        @Schema(description = "Its word, such as name, number, legalForm, country", example = "number")
        String feature,

        @Schema(description = "What was seen, in a sentence", example = "Same number INN 7802170553")
        String text,

        @Schema(description = "Each doubles the odds of being one; a negative one halves them", example = "14.2")
        double bits,

        @Schema(description = "The sentence's code, to say it in another language", example = "number.same") @Nullable
        String code,

        @Schema(description = "What is filled into the sentence, by name")
        Map<String, String> arguments) {

    public PairFeature {
        arguments = arguments == null ? Map.of() : arguments;
    }

    /** Says it by a sentence. */
    public static PairFeature of(String feature, double bits, CodedSentence said) {
        return new PairFeature(feature, said.text(), bits, said.code(), said.arguments());
    }
}
