package spoor.identity.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/**
 * What one transaction sees of the decisions on some entities: all live ones on these and on whatever is decided the same
 * with them, also through records that are gone. Decisions are added and withdrawn here first; what that changes is then
 * written at once. For one thread.
 */
final class RelevantDecisions {

    private final Set<String> reached = new HashSet<>();
    private final Map<String, KnownRecord> records = new HashMap<>();
    private final Map<String, Decision> before = new HashMap<>();
    private final Map<String, Decision> live = new LinkedHashMap<>();
    private final Map<String, Decision> byPair = new HashMap<>();
    private final Map<String, Set<Decision>> byEnd = new HashMap<>();
    private final List<Decision> added = new ArrayList<>();
    private final Map<String, PairClass> classes = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    /** Takes in what the store holds. */
    void know(Collection<String> ids, Collection<Decision> decisions) {
        reached.addAll(ids);
        for (Decision decision : decisions) {
            if (before.putIfAbsent(decision.id(), decision) == null) {
                bind(decision);
            }
        }
    }

    void know(Collection<KnownRecord> found) {
        found.forEach(one -> records.put(one.id(), one));
    }

    private void bind(Decision decision) {
        live.put(decision.id(), decision);
        byPair.put(decision.pair(), decision);
        byEnd.computeIfAbsent(decision.left(), id -> new LinkedHashSet<>()).add(decision);
        byEnd.computeIfAbsent(decision.right(), id -> new LinkedHashSet<>()).add(decision);
    }

    /** All whose live decisions are known here. */
    Set<String> reached() {
        return Collections.unmodifiableSet(reached);
    }

    Optional<KnownRecord> findRecord(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** In what classes pairs were proposed. */
    void knowClasses(Map<String, PairClass> found) {
        classes.putAll(found);
    }

    /** The class in which two records were proposed. */
    Optional<PairClass> findClass(String left, String right) {
        return Optional.ofNullable(classes.get(DecisionStore.pair(left, right)));
    }

    boolean isThere(Decision decision) {
        return records.containsKey(decision.left()) && records.containsKey(decision.right());
    }

    /** The live decision on a pair. */
    Optional<Decision> findLive(Decision of) {
        return Optional.ofNullable(byPair.get(of.pair()));
    }

    /** Adds a decision, in the place of the one that it supersedes if that is live and of the same pair. */
    void add(Decision decision, boolean isLive) {
        added.add(decision);
        Decision former = decision.supersedes() == null ? null : live.get(decision.supersedes());
        if (former != null && former.pair().equals(decision.pair())) {
            end(former);
        }
        if (isLive) {
            bind(decision);
            touch(decision);
        }
    }

    private void end(Decision decision) {
        live.remove(decision.id());
        byPair.remove(decision.pair());
        touch(decision);
        byEnd.getOrDefault(decision.left(), new HashSet<>()).remove(decision);
        byEnd.getOrDefault(decision.right(), new HashSet<>()).remove(decision);
    }

    private void touch(Decision decision) {
        if (decision.says(Verdict.SAME)) {
            touched.addAll(identity(decision.left()));
            touched.addAll(identity(decision.right()));
        }
    }

    /** All that is decided the same with an entity, itself included, also through what is gone. */
    Set<String> identity(String id) {
        return reach(id, decision -> true).keySet();
    }

    /**
     * The decisions that join two entities, from the first to the second.
     *
     * @param without one that does not count; null for none
     * @return null if none do
     */
    @Nullable
    List<Decision> findChain(String from, String to, @Nullable Decision without) {
        Map<String, @Nullable Decision> reachedBy = reach(from, decision -> !decision.equals(without));
        if (!reachedBy.containsKey(to)) {
            return null;
        }
        List<Decision> chain = new ArrayList<>();
        String at = to;
        for (Decision step = reachedBy.get(at); step != null; step = reachedBy.get(at)) {
            chain.addFirst(step);
            at = step.other(at);
        }
        return chain;
    }

    /** Each entity that is decided the same, with the decision by which it is reached; breadth first. */
    private Map<String, @Nullable Decision> reach(String from, Predicate<Decision> counts) {
        Map<String, @Nullable Decision> reachedBy = new LinkedHashMap<>();
        reachedBy.put(from, null);
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Decision decision : byEnd.getOrDefault(at, Set.of())) {
                String next = decision.other(at);
                if (decision.says(Verdict.SAME) && counts.test(decision) && !reachedBy.containsKey(next)) {
                    reachedBy.put(next, decision);
                    open.add(next);
                }
            }
        }
        return reachedBy;
    }

    /** The live decisions on an entity. */
    Set<Decision> decisionsOn(String id) {
        return byEnd.getOrDefault(id, Set.of());
    }

    /** The records that stand for others, as they should be, of all that was reached. */
    Set<RecordOf> recordsOf() {
        Set<RecordOf> all = new HashSet<>();
        for (Confidence level : Confidence.values()) {
            Set<String> seen = new HashSet<>();
            for (String id : new TreeSet<>(records.keySet())) {
                if (!seen.contains(id)) {
                    Set<String> members =
                            reach(id, decision -> isEffective(decision, level)).keySet();
                    seen.addAll(members);
                    addRecordsOf(members, level, all);
                }
            }
        }
        return all;
    }

    private boolean isEffective(Decision decision, Confidence level) {
        String confidence = decision.confidence();
        return isThere(decision)
                && confidence != null
                && Confidence.requireWord(confidence).compareTo(level) >= 0;
    }

    private void addRecordsOf(Set<String> members, Confidence level, Set<RecordOf> all) {
        if (members.size() > 1) {
            String representative = members.stream()
                    .map(records::get)
                    .min(KnownRecord.STANDING)
                    .orElseThrow()
                    .id();
            members.stream()
                    .filter(member -> !member.equals(representative))
                    .forEach(member -> all.add(new RecordOf(member, representative, level.word())));
        }
    }

    /** Whatever was added, live or not, in its order. */
    List<Decision> added() {
        return List.copyOf(added);
    }

    boolean isLive(Decision decision) {
        return live.containsKey(decision.id());
    }

    /** Those that were live before and are no more. */
    List<String> ended() {
        return before.keySet().stream().filter(id -> !live.containsKey(id)).toList();
    }

    /** All that are live now. */
    Collection<Decision> live() {
        return Collections.unmodifiableCollection(live.values());
    }

    /** Those of all that was reached that are there. */
    Set<String> listRecords() {
        return Set.copyOf(records.keySet());
    }

    /** These entities are gone. */
    void forget(Set<String> ids) {
        records.keySet().removeAll(ids);
    }

    /** The entities that are there and whose identity may be another now. */
    Set<String> touched() {
        return touched.stream().filter(records::containsKey).collect(Collectors.toSet());
    }
}
