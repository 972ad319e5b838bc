package spoor.identity.match;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.identity.score.Frequencies;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.Weights;
import spoor.names.NameAnalyser;

/** How rare words are in the graph: as the last search for pairs counted, or in a sample. Safe for use by any thread. */
@Component
class KnownFrequencies {

    private static final int SAMPLE = 20_000;

    private final RecordReader reader;
    private @Nullable Frequencies known;

    KnownFrequencies(RecordReader reader) {
        this.reader = reader;
    }

    synchronized void know(Frequencies counted) {
        known = counted;
    }

    synchronized Frequencies get() {
        Frequencies now = known;
        if (now == null) {
            MatchEngine engine = new MatchEngine(NameAnalyser.shared(), Weights.shipped());
            reader.stream(SAMPLE, engine::add);
            now = engine.frequencies();
            known = now;
        }
        return now;
    }
}
