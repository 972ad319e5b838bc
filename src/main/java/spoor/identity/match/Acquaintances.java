package spoor.identity.match;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.identity.PairClass;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.names.NameAnalyser;

/**
 * Whom of the store each record of a file is most likely: they are found and weighed as pairs are, among both the store's
 * records and the file's, so that the search after the import comes to the same. First all of the file, then all of the
 * store, then {@link #meet}. For one thread.
 */
final class Acquaintances {

    private final MatchEngine engine;
    private final NameAnalyser analyser;
    private final Weights weights;
    private final Map<String, MatchRecord> stated = new LinkedHashMap<>();
    private final Map<String, MatchRecord> underSameId = new HashMap<>();

    Acquaintances(NameAnalyser analyser, Weights weights) {
        this.analyser = analyser;
        this.weights = weights;
        this.engine = new MatchEngine(analyser, weights);
    }

    /** The best pair of a stated record: the other's id. */
    record Met(String known, PairClass pairClass, double probability) {}

    /** A record of the file; each id once. */
    void state(MatchRecord record) {
        if (stated.putIfAbsent(record.id(), record) == null) {
            engine.add(record);
        }
    }

    /** A record of the store. What bears the id of a stated one is that entity already. */
    void know(MatchRecord record) {
        if (stated.containsKey(record.id())) {
            underSameId.put(record.id(), record);
        } else {
            engine.add(record);
        }
    }

    /** The store's record of the same id. */
    Optional<MatchRecord> findSameId(String id) {
        return Optional.ofNullable(underSameId.get(id));
    }

    /** By the id of the stated record, the best it was found with; without those that the store has under their id. */
    Map<String, Met> meet(MatchEngine.Progress progress) {
        engine.close();
        int own = stated.size();
        Map<String, Met> best = new HashMap<>();
        MatchEngine.Scope scope = new MatchEngine.Scope(
                record -> record < own && !underSameId.containsKey(engine.id(record)), record -> record >= own);
        engine.find(scope, progress, pair -> {
            boolean leftIsStated = pair.left() < own;
            int known = leftIsStated ? pair.right() : pair.left();
            Met met = new Met(engine.id(known), pair.pairClass(), pair.probability());
            best.merge(engine.id(leftIsStated ? pair.left() : pair.right()), met, Acquaintances::better);
        });
        return best;
    }

    /** The surer class, then the likelier; those found first have the smaller ids. */
    private static Met better(Met one, Met other) {
        int byClass = one.pairClass().compareTo(other.pairClass());
        if (byClass != 0) {
            return byClass < 0 ? one : other;
        }
        return other.probability() > one.probability() ? other : one;
    }

    /** What says why, by how rare words are among all these records. */
    Explaining explaining() {
        return new Explaining(analyser, weights, engine.frequencies());
    }

    /** The records of the file, in its order. */
    List<MatchRecord> stated() {
        return List.copyOf(stated.values());
    }
}
