package spoor.bench.identity;

import static spoor.bench.identity.IdentityBench.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.Identifier;
import spoor.model.IdentifierKind;
import spoor.model.NodeLabel;

/** The EU's list against the Ukrainian portal: companies of which both state a Russian number are one if it is the same. */
final class ListPair {

    private static final Set<IdentifierKind> KINDS = Set.of(IdentifierKind.INN, IdentifierKind.OGRN);
    private static final int UNSEEN = 3;

    private final List<MatchRecord> full;
    private final List<MatchRecord> shown;
    private final Weights weights;
    private final boolean unseen;
    private final boolean numbersVisible;

    ListPair(
            List<MatchRecord> full,
            List<MatchRecord> shown,
            Weights weights,
            boolean unseen,
            boolean numbersVisible) {
        this.full = full;
        this.shown = shown;
        this.weights = weights;
        this.unseen = unseen;
        this.numbersVisible = numbersVisible;
    }

    /** A pair of records and how it was judged. */
    record Judged(int left, int right, double score, @Nullable PairClass pairClass, boolean right_) {}

    private Set<String> numbers(MatchRecord record) {
        return record.identifiers().stream()
                .filter(identifier -> KINDS.contains(identifier.kind()))
                .map(Identifier::key)
                .collect(Collectors.toSet());
    }

    /** Whether a link belongs to the half that is shown now: by the EU record, a third is kept unseen. */
    private boolean isOurs(int eu) {
        boolean third = Math.floorMod(full.get(eu).id().hashCode() * 31, UNSEEN) == 0;
        return third == unseen;
    }

    void print() {
        Map<Integer, Set<String>> numbers = new HashMap<>();
        for (int i = 0; i < full.size(); i++) {
            if (full.get(i).label() == NodeLabel.COMPANY) {
                numbers.put(i, numbers(full.get(i)));
            }
        }
        Map<String, List<Integer>> byNumber = new HashMap<>();
        numbers.forEach((record, all) -> {
            if (full.get(record).dataset().equals("ua")) {
                all.forEach(n -> byNumber.computeIfAbsent(n, key -> new ArrayList<>()).add(record));
            }
        });
        Set<Long> truth = new HashSet<>();
        Set<Integer> asked = new HashSet<>();
        for (int i = 0; i < full.size(); i++) {
            if (full.get(i).dataset().equals("eu") && !numbers.getOrDefault(i, Set.of()).isEmpty() && isOurs(i)) {
                asked.add(i);
                for (String number : numbers.getOrDefault(i, Set.of())) {
                    for (int other : byNumber.getOrDefault(number, List.of())) {
                        truth.add((long) i << 32 | other);
                    }
                }
            }
        }
        long begun = System.nanoTime();
        MatchEngine engine = IdentityBench.engine(shown, weights);
        Set<Long> branches = branches(truth);
        truth.removeAll(branches);
        IdentityBench.print(
                "%n## EU 269/2014 and the portal, numbers %s, %s: %d EU companies with numbers, %d links, %d branches apart",
                numbersVisible ? "visible" : "hidden",
                unseen ? "the third kept unseen" : "the two thirds tuned on",
                asked.size(),
                truth.size(),
                branches.size());
        blocking(engine, asked, truth);
        Map<Long, PairClass> classes = new HashMap<>();
        Map<Long, Double> probabilities = new HashMap<>();
        engine.find(
                new MatchEngine.Scope(asked::contains, other -> full.get(other).dataset().equals("ua")),
                done -> {},
                pair -> {
                    long key = asked.contains(pair.left())
                            ? (long) pair.left() << 32 | pair.right()
                            : (long) pair.right() << 32 | pair.left();
                    classes.put(key, pair.pairClass());
                    probabilities.put(key, pair.probability());
                });
        IdentityBench.print("%.1f s", (System.nanoTime() - begun) / 1e9);
        for (Set<PairClass> called : List.of(
                Set.of(PairClass.NUMBER),
                Set.of(PairClass.NUMBER, PairClass.STRONG),
                Set.of(PairClass.NUMBER, PairClass.STRONG, PairClass.LIKELY))) {
            Set<Long> said = classes.keySet().stream()
                    .filter(pair -> called.contains(classes.get(pair)))
                    .collect(Collectors.toSet());
            Figures.print("classes " + called.stream().map(PairClass::word).sorted().toList(), known(said, numbers), truth);
        }
        for (double threshold : new double[] {.5, .7, .9, .95, .99}) {
            Set<Long> said = probabilities.keySet().stream()
                    .filter(pair -> probabilities.getOrDefault(pair, 0.0) >= threshold && classes.get(pair) != PairClass.HOMONYM)
                    .collect(Collectors.toSet());
            Figures.print("p >= " + threshold, known(said, numbers), truth);
        }
        probabilities.keySet().removeIf(pair -> classes.get(pair) == PairClass.HOMONYM);
        calibration(probabilities, numbers, truth);
        if (!numbersVisible) {
            Plain.run(shown, asked, truth, numbers);
        }
        misses(engine, truth, classes, probabilities, numbers);
        branchClasses(branches, classes);
    }

    private static void branchClasses(Set<Long> branches, Map<Long, PairClass> classes) {
        Map<String, Integer> counts = new HashMap<>();
        for (long branch : branches) {
            PairClass of = classes.get(branch);
            counts.merge(of == null ? "none" : of.word(), 1, Integer::sum);
        }
        IdentityBench.print("branches are called %s", counts);
    }

    private Set<Long> branches(Set<Long> truth) {
        Set<Long> branches = new HashSet<>();
        for (long link : truth) {
            if (isBranch(full.get((int) (link >> 32))) != isBranch(full.get((int) link))) {
                branches.add(link);
            }
        }
        return branches;
    }

    /** By the first name: among a mother's other names there are those of her branches. */
    private static boolean isBranch(MatchRecord record) {
        return record.names().getFirst().toLowerCase(Locale.ROOT).matches(".*(branch|филиал|filial|філія|representative office).*");
    }

    /** Pairs of which both state a number: of others nobody knows. */
    private Set<Long> known(Set<Long> said, Map<Integer, Set<String>> numbers) {
        return said.stream()
                .filter(pair -> !numbers.getOrDefault((int) (long) pair, Set.of()).isEmpty())
                .collect(Collectors.toSet());
    }

    private void blocking(MatchEngine engine, Set<Integer> asked, Set<Long> truth) {
        int met = 0;
        int met50 = 0;
        long candidates = 0;
        for (int record : asked) {
            int[] found = engine.listCandidates(record);
            int portal = 0;
            for (int i = 0; i < found.length; i++) {
                boolean isLink = truth.contains((long) record << 32 | found[i]);
                met += isLink ? 1 : 0;
                met50 += isLink && i < 50 ? 1 : 0;
                portal++;
            }
            candidates += portal;
        }
        IdentityBench.print(
                "I1 blocking recall %s at %.1f candidates a record; %.3f within the first 50",
                Figures.share(met, truth.size()), candidates / (double) asked.size(), met50 / (double) truth.size());
    }

    private static boolean isWithin(double value, double least, double below) {
        return value >= least && value < below;
    }

    private void calibration(Map<Long, Double> probabilities, Map<Integer, Set<String>> numbers, Set<Long> truth) {
        double[] bounds = {.2, .5, .7, .8, .9, .95, .99, 1.01};
        for (int i = 0; i + 1 < bounds.length; i++) {
            int low = i;
            Set<Long> bin = known(
                    probabilities.keySet().stream()
                            .filter(pair -> isWithin(probabilities.getOrDefault(pair, 0.0), bounds[low], bounds[low + 1]))
                            .collect(Collectors.toSet()),
                    numbers);
            long good = bin.stream().filter(truth::contains).count();
            IdentityBench.print("I6 said %.2f to %.2f: %s right", bounds[i], Math.min(1, bounds[i + 1]), Figures.share(good, bin.size()));
        }
    }

    private void misses(
            MatchEngine engine,
            Set<Long> truth,
            Map<Long, PairClass> classes,
            Map<Long, Double> probabilities,
            Map<Integer, Set<String>> numbers) {
        Explaining explaining = engine.explaining();
        IdentityBench.print("### links that were called neither number nor strong");
        truth.stream()
                .filter(link -> !isSame(classes.get(link)))
                .sorted(Comparator.comparingDouble((Long link) -> probabilities.getOrDefault(link, 0.0)).thenComparing(link -> link))
                .limit(unseen ? 10 : 14)
                .forEach(link -> tell(explaining, link, classes.get(link)));
        IdentityBench.print("### pairs called number or strong that are none");
        known(classes.keySet(), numbers).stream()
                .filter(pair -> isSame(classes.get(pair)) && !truth.contains(pair))
                .sorted(Comparator.comparingDouble((Long pair) -> -probabilities.getOrDefault(pair, 0.0)).thenComparing(link -> link))
                .limit(unseen ? 10 : 14)
                .forEach(pair -> tell(explaining, pair, classes.get(pair)));
    }

    private static boolean isSame(@Nullable PairClass pairClass) {
        return pairClass == PairClass.NUMBER || pairClass == PairClass.STRONG;
    }

    private void tell(Explaining explaining, long pair, @Nullable PairClass pairClass) {
        MatchRecord left = shown.get((int) (pair >> 32));
        MatchRecord right = shown.get((int) pair);
        Explaining.Explained explained = explaining.explain(left, right);
        IdentityBench.print(
                "- %s %.3f %s | %s\n    %s",
                pairClass == null ? "none" : pairClass.word(),
                explained.probability(),
                left.names().stream().limit(3).toList(),
                right.names().stream().limit(3).toList(),
                explained.features().stream()
                        .map(feature -> "%s %+.1f %s".formatted(feature.feature(), feature.bits(), feature.text()))
                        .collect(Collectors.joining("; ")));
    }
}
