package spoor.bench.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import spoor.bench.search.CsvRows;
import spoor.identity.PairClass;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;

/**
 * {@code NamePairs <frozen run of a name bench> <folder of formats> <folder of the evidence> [name=weight …]}: pairs of names alone, judged by
 * people, with the score that another program gave each (nomenklatura's {@code contrib/name_bench/run_data}). Companies and
 * organisations count. How rare words are is taken from the evidence, the EU's list and the Ukrainian portal. A third of the
 * pairs, by their names, is kept apart: its misses are not printed.
 */
public final class NamePairs {

    private static final Set<String> FIRMS = Set.of("Company", "Organization", "LegalEntity", "PublicBody");
    private static final int WORST = Integer.getInteger("worst", 10);
    private static final int APART = 3;

    private NamePairs() {}

    private record Judged(
            Map<String, String> row, boolean same, double theirs, @Nullable PairClass ours, double probability) {

        /** The same whichever of the two names comes first. */
        boolean isUnseen() {
            String one = row.getOrDefault("name1", "");
            String other = row.getOrDefault("name2", "");
            return Math.floorMod((one.hashCode() + other.hashCode()) * 31, APART) == 0;
        }

        String line() {
            return "%.3f %-8s theirs %.3f %s %s | %s"
                    .formatted(
                            probability,
                            ours == null ? "-" : ours.word(),
                            theirs,
                            same ? "same" : "different",
                            row.get("name1"),
                            row.get("name2"));
        }
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        List<MatchRecord> known = new ArrayList<>(EvidenceRecords.read(Path.of(args[2])));
        known.addAll(Records.read(Path.of(args[1]).resolve("eu/32014R0269.csv"), "eu"));
        known.addAll(Records.read(
                Path.of(args[1]).resolve("opensanctions/ua_war_sanctions.targets.simple.2026-03-13.csv"), "ua"));
        Weights weights = Weights.shipped();
        for (int i = 3; i < args.length; i++) {
            String[] pair = args[i].split("=", 2);
            weights = weights.with(pair[0], Double.parseDouble(pair[1]));
        }
        Explaining explaining = IdentityBench.explaining(known, weights);
        List<Judged> all = CsvRows.read(Path.of(args[0])).stream()
                .filter(row -> FIRMS.contains(row.getOrDefault("schema", "")))
                .map(row -> judge(row, explaining))
                .toList();
        print("all", all);
        print("two thirds", all.stream().filter(pair -> !pair.isUnseen()).toList());
        print("the third kept apart", all.stream().filter(Judged::isUnseen).toList());
        List<Judged> seen = all.stream().filter(pair -> !pair.isUnseen()).toList();
        worst("same, and least likely", seen, pair -> pair.same, Comparator.comparingDouble(Judged::probability));
        worst(
                "different, and likeliest",
                seen,
                pair -> !pair.same,
                Comparator.comparingDouble((Judged pair) -> -pair.probability()));
    }

    private static void print(String part, List<Judged> all) {
        IdentityBench.print("%s: %d pairs, %d of them one", part, all.size(), all.stream().filter(Judged::same).count());
        for (double threshold : new double[] {0.7, 0.8}) {
            print("theirs >= " + threshold, all, pair -> pair.theirs >= threshold);
        }
        print("number, strong", all, pair -> pair.ours == PairClass.NUMBER || pair.ours == PairClass.STRONG);
        print("and likely", all, pair -> pair.ours != null && pair.ours != PairClass.HOMONYM);
        for (double threshold : new double[] {0.1, 0.2, 0.3, 0.5, 0.7, 0.9}) {
            print("probability >= " + threshold, all, pair -> pair.probability >= threshold);
        }
    }

    private static Judged judge(Map<String, String> row, Explaining explaining) {
        Explaining.Explained said = explaining.explain(record(row, "name1"), record(row, "name2"));
        return new Judged(
                row,
                Boolean.parseBoolean(row.get("is_match")),
                Double.parseDouble(row.getOrDefault("score", "0")),
                said.pairClass(),
                said.probability());
    }

    private static MatchRecord record(Map<String, String> row, String name) {
        return MatchRecord.of(
                name, NodeLabel.COMPANY, Map.of("name", row.getOrDefault(name, ""), "dataset", name));
    }

    private static void print(String what, List<Judged> all, Predicate<Judged> said) {
        long found = all.stream().filter(said).count();
        long right = all.stream().filter(said).filter(Judged::same).count();
        long wanted = all.stream().filter(Judged::same).count();
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) wanted;
        IdentityBench.print(
                "%-24s P %s  R %s  F1 %.3f",
                what, Figures.share(right, found), Figures.share(right, wanted), 2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    private static void worst(String what, List<Judged> all, Predicate<Judged> of, Comparator<Judged> order) {
        IdentityBench.print("\n" + what);
        all.stream().filter(of).sorted(order).limit(WORST).forEach(pair -> IdentityBench.print("%s", pair.line()));
    }
}
