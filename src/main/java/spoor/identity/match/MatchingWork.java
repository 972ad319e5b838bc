package spoor.identity.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.identity.score.Explaining;
import spoor.identity.score.Frequencies;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.names.NameAnalyser;

/** Looks for pairs and stores them as proposals. What it needs of records that it does not explain are ints. */
@Component
class MatchingWork {

    private static final Logger LOG = LoggerFactory.getLogger(MatchingWork.class);
    private static final int BATCH = 500;
    private static final int WATCHED = 256;

    private final RecordReader reader;
    private final ProposalWriter writer;
    private final KnownFrequencies known;
    private final OpenedPaths opened;
    private final Weights weights = Weights.shipped();

    MatchingWork(RecordReader reader, ProposalWriter writer, KnownFrequencies known, OpenedPaths opened) {
        this.reader = reader;
        this.writer = writer;
        this.known = known;
        this.opened = opened;
    }

    void run(MatchingJob job) {
        long begun = System.nanoTime();
        MatchEngine engine = read(job);
        List<MatchEngine.FoundPair> found = compare(job, engine);
        Frequencies frequencies = engine.frequencies();
        known.know(frequencies);
        store(job, engine, frequencies, found);
        writer.removeOthers(job);
        writer.compared(job);
        LOG.info(
                "Looked for pairs among {} records: {} proposals, {} ms.",
                engine.size(),
                found.size(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    private MatchEngine read(MatchingJob job) {
        job.enter("reading", reader.count());
        MatchEngine engine = new MatchEngine(NameAnalyser.shared(), weights);
        reader.stream(Long.MAX_VALUE, record -> {
            int number = engine.add(record);
            if (number % WATCHED == 0) {
                goOn(job, number);
            }
        });
        engine.close();
        return engine;
    }

    private void goOn(MatchingJob job, int done) {
        job.requireWanted();
        job.progress(done);
        reader.letOthersGoFirst();
    }

    private List<MatchEngine.FoundPair> compare(MatchingJob job, MatchEngine engine) {
        MatchingOrder order = job.order();
        job.enter("comparing", engine.size());
        List<MatchEngine.FoundPair> found = new ArrayList<>();
        engine.find(
                new MatchEngine.Scope(
                        record -> order.looksAt(engine.dataset(record)),
                        record -> order.comparesWith(engine.dataset(record))),
                done -> {
                    if (done % WATCHED == 0) {
                        goOn(job, done);
                    }
                },
                found::add);
        return found;
    }

    private void store(
            MatchingJob job, MatchEngine engine, Frequencies frequencies, List<MatchEngine.FoundPair> found) {
        job.enter("explaining", found.size());
        Explaining explaining = new Explaining(NameAnalyser.shared(), weights, frequencies);
        OpenedPaths.Distances distances = opened.distances();
        Map<String, Long> counts = new TreeMap<>();
        for (int from = 0; from < found.size(); from += BATCH) {
            goOn(job, from);
            List<MatchEngine.FoundPair> batch = found.subList(from, Math.min(from + BATCH, found.size()));
            List<ProposalWriter.Draft> drafts = explain(engine, explaining, distances, batch);
            writer.write(job, weights.version(), drafts);
            drafts.forEach(draft -> counts.merge(draft.pairClass().word(), 1L, Long::sum));
            job.stored(counts);
        }
    }

    private List<ProposalWriter.Draft> explain(
            MatchEngine engine,
            Explaining explaining,
            OpenedPaths.Distances distances,
            List<MatchEngine.FoundPair> batch) {
        Set<String> ids = new LinkedHashSet<>();
        for (MatchEngine.FoundPair pair : batch) {
            ids.add(engine.id(pair.left()));
            ids.add(engine.id(pair.right()));
        }
        Map<String, MatchRecord> records = reader.find(ids);
        List<ProposalWriter.Draft> drafts = new ArrayList<>();
        for (MatchEngine.FoundPair pair : batch) {
            MatchRecord left = records.get(engine.id(pair.left()));
            MatchRecord right = records.get(engine.id(pair.right()));
            if (left != null && right != null) {
                drafts.add(new ProposalWriter.Draft(
                        left,
                        right,
                        pair.pairClass(),
                        pair.probability(),
                        explaining.explain(left, right).features(),
                        distances.opens(left.id(), right.id())));
            }
        }
        return drafts;
    }
}
