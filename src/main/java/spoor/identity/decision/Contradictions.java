package spoor.identity.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;
import spoor.model.Decision;

/** What speaks so strongly against a decision that it is refused. */
final class Contradictions {

    /** Records in one identity; more have to be asked for. */
    static final int MOST_MEMBERS = 200;

    private final RelevantDecisions around;

    Contradictions(RelevantDecisions around) {
        this.around = around;
    }

    /**
     * What is in the way of a decision.
     *
     * @param former the live decision on the same pair, which would be superseded
     * @param confirmLarge whether an identity of more than {@value #MOST_MEMBERS} records is wanted
     */
    Optional<Objection> find(Decision decision, @Nullable Decision former, boolean confirmLarge) {
        return decision.parts() ? findChain(decision, former) : findAgainstSame(decision, former, confirmLarge);
    }

    private Optional<Objection> findChain(Decision decision, @Nullable Decision former) {
        List<Decision> chain = around.findChain(decision.left(), decision.right(), former);
        return Optional.ofNullable(chain)
                .map(joining -> new Objection(
                        Objection.CONTRADICTION,
                        CodedSentence.of(
                                "refused.joined",
                                "Both are records of one identity, because of {count} decision(s); withdraw one of"
                                        + " these first.",
                                "count",
                                joining.size()),
                        joining));
    }

    private Optional<Objection> findAgainstSame(Decision decision, @Nullable Decision former, boolean confirmLarge) {
        Set<String> left = around.identity(decision.left());
        if (left.contains(decision.right())) {
            return Optional.empty();
        }
        Set<String> right = around.identity(decision.right());
        return findParted(left, right, former)
                .or(() -> findKinds(decision))
                .or(() -> findNumbers(decision, left, right))
                .or(() -> findLarge(left.size() + right.size(), confirmLarge));
    }

    /** Two would be one of which was decided that they are not, or that nobody knows it. */
    private Optional<Objection> findParted(Set<String> left, Set<String> right, @Nullable Decision former) {
        Set<Decision> parting = new LinkedHashSet<>();
        for (String id : left.size() < right.size() ? left : right) {
            Set<String> others = left.size() < right.size() ? right : left;
            around.decisionsOn(id).stream()
                    .filter(one -> one.parts() && others.contains(one.other(id)))
                    .filter(one -> !one.equals(former))
                    .forEach(parting::add);
        }
        return parting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Objection(
                        Objection.CONTRADICTION,
                        CodedSentence.of(
                                "refused.parted",
                                "Two that would be one identity were decided not to be one ({verdict}); withdraw that"
                                        + " first if it is wrong.",
                                "verdict",
                                parting.iterator().next().verdict()),
                        List.copyOf(parting)));
    }

    private Optional<Objection> findKinds(Decision decision) {
        String left = around.findRecord(decision.left()).map(KnownRecord::label).orElse("");
        String right =
                around.findRecord(decision.right()).map(KnownRecord::label).orElse("");
        return left.isEmpty() || right.isEmpty() || left.equals(right)
                ? Optional.empty()
                : Optional.of(new Objection(
                        "identity.kinds",
                        CodedSentence.of(
                                "refused.kinds",
                                "One is a {left} and the other a {right}: these are never the same.",
                                "left",
                                left,
                                "right",
                                right),
                        List.of()));
    }

    private Optional<Objection> findLarge(int size, boolean confirmLarge) {
        return size <= MOST_MEMBERS || confirmLarge
                ? Optional.empty()
                : Optional.of(new Objection(
                        Objection.LARGE,
                        CodedSentence.of(
                                "refused.large",
                                "This makes an identity of {count} records, more than {most}. If that is meant, send"
                                        + " confirmLarge: true.",
                                "count",
                                size,
                                "most",
                                MOST_MEMBERS),
                        List.of()));
    }

    /** Two valid numbers of one kind, of which each firm has one, would belong to one. */
    private Optional<Objection> findNumbers(Decision decision, Set<String> left, Set<String> right) {
        List<KnownRecord> others = records(right);
        for (KnownRecord one : records(left)) {
            for (KnownRecord other : others) {
                Optional<String> kind = one.findUnlike(other);
                if (kind.isPresent()) {
                    return Optional.of(unlike(decision, kind.get(), one, other));
                }
            }
        }
        return Optional.empty();
    }

    private List<KnownRecord> records(Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream().flatMap(id -> around.findRecord(id).stream()).toList();
    }

    private Objection unlike(Decision decision, String kind, KnownRecord one, KnownRecord other) {
        List<Decision> chain = new ArrayList<>();
        chain.addAll(chain(one.id(), decision.left()));
        chain.addAll(chain(decision.right(), other.id()));
        return new Objection(
                Objection.CONTRADICTION,
                CodedSentence.of(
                        "refused.numbers",
                        "They would have two different numbers of the kind {kind}: {leftNumbers} ({left}) and"
                                + " {rightNumbers} ({right}).",
                        "kind",
                        kind,
                        "leftNumbers",
                        numbers(one, kind),
                        "left",
                        one.id(),
                        "rightNumbers",
                        numbers(other, kind),
                        "right",
                        other.id()),
                chain);
    }

    private static String numbers(KnownRecord record, String kind) {
        return String.join(", ", new TreeSet<>(record.numbersOf(kind)));
    }

    private List<Decision> chain(String from, String to) {
        List<Decision> chain = around.findChain(from, to, null);
        return chain == null ? List.of() : chain;
    }
}
