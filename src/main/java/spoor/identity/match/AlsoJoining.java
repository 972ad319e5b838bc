package spoor.identity.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.identity.PairClass;
import spoor.identity.decision.DecisionLists;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.BadInput;
import spoor.names.NameAnalyser;

/**
 * Finds what a decision would join besides its own pair, and compares that: where A is B and B is C, A is C, also where
 * nothing speaks for it. Safe for use by any thread.
 */
@Service
public class AlsoJoining {

    private static final int MOST_PAIRS = 5_000;
    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_LISTED = 100;
    private static final int PROPOSALS_EACH = 20;
    private static final Set<String> SURE = Set.of(PairClass.NUMBER.word(), PairClass.STRONG.word());

    private final DecisionLists decisions;
    private final RecordReader reader;
    private final KnownFrequencies known;
    private final Proposals proposals;

    AlsoJoining(DecisionLists decisions, RecordReader reader, KnownFrequencies known, Proposals proposals) {
        this.decisions = decisions;
        this.reader = reader;
        this.known = known;
        this.proposals = proposals;
    }

    /**
     * What "same" on all of these pairs would join as well, and had better not.
     *
     * @throws BadInput if there are none or more than {@value #MOST_PAIRS}
     */
    public AlsoJoined.Answer along(List<PairIds> pairs) {
        if (pairs.isEmpty() || pairs.size() > MOST_PAIRS) {
            throw BadInput.inField("decision.many", "pairs", "must hold 1 to %d pairs.", MOST_PAIRS);
        }
        List<PairIds> chained = chained(pairs);
        int compared = Math.min(MOST_COMPARED, chained.size());
        List<AlsoJoined> against = compare(chained.subList(0, compared), "chosen");
        return new AlsoJoined.Answer(
                against.stream().limit(MOST_LISTED).toList(),
                compared,
                compared == chained.size() && against.size() <= MOST_LISTED);
    }

    private List<PairIds> chained(List<PairIds> pairs) {
        Set<String> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.left(), pair.right())));
        return new ChainedPairs(decisions.listIdentities(ids), pairs).list(MOST_COMPARED);
    }

    /** The same of one pair, also through the proposals on each of both that are as good as sure. */
    List<AlsoJoined> beside(String left, String right) {
        List<PairIds> decided = chained(List.of(new PairIds(left, right)));
        List<PairIds> proposed = Stream.concat(proposed(left, right), proposed(right, left))
                .filter(pair -> !decided.contains(pair))
                .distinct()
                .toList();
        return Stream.concat(
                        compare(decided.subList(0, Math.min(MOST_COMPARED, decided.size())), "decided").stream(),
                        compare(proposed, "proposed").stream())
                .limit(MOST_LISTED)
                .toList();
    }

    /** What is proposed as one with the first, beside the second. */
    private Stream<PairIds> proposed(String of, String beside) {
        return proposals.listOf(of, PROPOSALS_EACH).stream()
                .filter(one -> SURE.contains(one.pairClass()))
                .map(one -> one.left().id().equals(of)
                        ? one.right().id()
                        : one.left().id())
                .filter(third -> !third.equals(beside))
                .map(third -> new PairIds(third, beside).sorted());
    }

    /** Those that nothing would have proposed as one. */
    private List<AlsoJoined> compare(List<PairIds> pairs, String through) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.left(), pair.right())));
        Map<String, MatchRecord> records = reader.find(ids);
        Explaining explaining = new Explaining(NameAnalyser.shared(), Weights.shipped(), known.get());
        List<AlsoJoined> against = new ArrayList<>();
        for (PairIds pair : pairs) {
            AlsoJoined found = findAgainst(explaining, records.get(pair.left()), records.get(pair.right()), through);
            if (found != null) {
                against.add(found);
            }
        }
        return against;
    }

    private static @Nullable AlsoJoined findAgainst(
            Explaining explaining, @Nullable MatchRecord left, @Nullable MatchRecord right, String through) {
        if (left == null || right == null) {
            return null; // its record sleeps: nobody knows what it says
        }
        Explaining.Explained said = explaining.explain(left, right);
        PairClass pairClass = said.pairClass();
        return pairClass == null || pairClass == PairClass.HOMONYM
                ? new AlsoJoined(
                        brief(left),
                        brief(right),
                        pairClass == null ? null : pairClass.word(),
                        said.features(),
                        through)
                : null;
    }

    private static PairRecord brief(MatchRecord record) {
        return new PairRecord(
                record.id(),
                List.of(record.label().label()),
                record.names().isEmpty() ? record.id() : record.names().getFirst(),
                record.countries().stream().findFirst().orElse(null),
                record.dataset().isEmpty() ? null : record.dataset());
    }
}
