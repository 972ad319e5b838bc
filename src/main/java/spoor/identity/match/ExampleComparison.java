package spoor.identity.match;

import org.springframework.stereotype.Service;
import spoor.identity.score.Explaining;
import spoor.identity.score.Weights;
import spoor.names.NameAnalyser;

/** Compares what somebody else knows of an entity with records of the graph, as records are compared with each other. */
@Service
public class ExampleComparison {

    private final KnownFrequencies frequencies;
    private final Weights weights = Weights.shipped();

    ExampleComparison(KnownFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** What compares them and says why, by how rare words are in the graph now; for one thread. */
    public Explaining begin() {
        return new Explaining(NameAnalyser.shared(), weights, frequencies.get());
    }
}
