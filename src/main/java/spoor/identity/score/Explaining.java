package spoor.identity.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;
import spoor.identity.PairClass;
import spoor.names.NameAnalyser;

/** Compares two records as the search does, and says why. For one thread. */
public final class Explaining {

    private final ProfileMaker maker;
    private final Weighing weighing;
    private final PairScorer scorer;
    private final Weights weights;
    private final PairScore score = new PairScore();

    /**
     * One that explains any number of pairs.
     *
     * @param frequencies of the records among which they stand
     */
    public Explaining(NameAnalyser analyser, Weights weights, Frequencies frequencies) {
        this.maker = new ProfileMaker(analyser);
        this.weights = weights;
        this.weighing = frequencies.weighing(weights);
        this.scorer = new PairScorer(weights, weighing);
    }

    /**
     * What two records have in common.
     *
     * @param pairClass whatever others there are; null if too little speaks for it
     */
    public record Explained(@Nullable PairClass pairClass, double probability, List<PairFeature> features) {}

    /** Compares two records; those of different kinds are never one. */
    public Explained explain(MatchRecord left, MatchRecord right) {
        if (left.label() != right.label()) {
            return new Explained(
                    null,
                    0,
                    List.of(PairFeature.of(
                            "kind",
                            -99,
                            CodedSentence.of(
                                    "kind",
                                    "One is a {left}, the other a {right}",
                                    "left",
                                    left.label().label(),
                                    "right",
                                    right.label().label()))));
        }
        RecordProfile a = maker.alone(left);
        weighing.weigh(a);
        RecordProfile b = maker.alone(right);
        weighing.weigh(b);
        ScoreReasons reasons = new ScoreReasons(a, b);
        scorer.score(a, b, score, reasons);
        return new Explained(score.classOf(weights), score.probability, reasons.features());
    }
}
