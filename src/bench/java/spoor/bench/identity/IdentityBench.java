package spoor.bench.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import spoor.identity.PairClass;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;
import spoor.names.NameAnalyser;

/**
 * Prints the tables of {@code src/docs/IDENTITY-FIGURES.md}.
 *
 * <p>{@code IdentityBench <folder of formats> <folder of the evidence> [seen|unseen] [name=weight …]}
 */
public final class IdentityBench {

    private static final NameAnalyser ANALYSER = NameAnalyser.shared();

    private final Weights weights;
    private final boolean unseen;
    private final List<MatchRecord> eu;
    private final List<MatchRecord> ua;
    private final List<MatchRecord> evidence;

    private IdentityBench(Path formats, Path evidenceFolder, boolean unseen, Weights weights) throws IOException {
        this.unseen = unseen;
        this.weights = weights;
        this.eu = Records.read(formats.resolve("eu/32014R0269.csv"), "eu");
        this.ua = Records.read(
                formats.resolve("opensanctions/ua_war_sanctions.targets.simple.2026-03-13.csv"), "ua");
        this.evidence = EvidenceRecords.read(evidenceFolder);
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Weights weights = Weights.shipped();
        for (int i = 3; i < args.length; i++) {
            String[] pair = args[i].split("=", 2);
            weights = weights.with(pair[0], Double.parseDouble(pair[1]));
        }
        IdentityBench bench = new IdentityBench(
                Path.of(args[0]), Path.of(args[1]), args.length > 2 && args[2].equals("unseen"), weights);
        bench.run();
    }

    private void run() {
        print("%d EU records, %d of the portal, %d of the evidence", eu.size(), ua.size(), evidence.size());
        lists(false);
        lists(true);
        homonyms();
        Aliases.run(evidence, weights, unseen);
    }

    private void lists(boolean numbersVisible) {
        UnaryOperator<MatchRecord> hide =
                record -> numbersVisible || record.label() != NodeLabel.COMPANY ? record : record.withoutNumbers();
        List<MatchRecord> all = new ArrayList<>();
        eu.forEach(record -> all.add(hide.apply(record)));
        ua.forEach(record -> all.add(hide.apply(record)));
        List<MatchRecord> full = new ArrayList<>(eu);
        full.addAll(ua);
        new ListPair(full, all, weights, unseen, numbersVisible).print();
    }

    private void homonyms() {
        List<MatchRecord> all = new ArrayList<>(evidence);
        all.addAll(eu);
        all.addAll(ua);
        MatchEngine engine = engine(all, weights);
        List<String> watched = List.of(
                "company/stan",
                "company/stanko",
                "company/cst",
                "company/zala-aero",
                "company/almaz-inn-6825001831",
                "company/almaz-antey",
                "company/kronshtadt-tekhnologii",
                "company/engineering-group",
                "company/hytera",
                "company/techpribor",
                "company/kometa");
        print("\n## I9: homonyms of the evidence, and I10: classes of all pairs of evidence, EU and portal");
        Map<String, Integer> classes = new TreeMap<>();
        engine.find(MatchEngine.Scope.ALL, done -> {}, pair -> {
            MatchRecord left = all.get(pair.left());
            MatchRecord right = all.get(pair.right());
            classes.merge(left.dataset() + "-" + right.dataset() + " " + left.label() + " " + pair.pairClass().word(), 1, Integer::sum);
            if (watched.contains(left.id()) || watched.contains(right.id())) {
                print(
                        "%-8s %.3f %s %s | %s %s",
                        pair.pairClass().word(),
                        pair.probability(),
                        left.id(),
                        left.identifiers().stream().map(Object::toString).limit(0).toList(),
                        right.id(),
                        right.names());
            }
        });
        classes.forEach((what, count) -> print("%-40s %d", what, count));
    }

    static MatchEngine engine(List<MatchRecord> records, Weights weights) {
        MatchEngine engine = new MatchEngine(ANALYSER, weights);
        records.forEach(engine::add);
        engine.close();
        return engine;
    }

    static Explaining explaining(List<MatchRecord> records, Weights weights) {
        return engine(records, weights).explaining();
    }

    static void print(String format, Object... arguments) {
        System.out.println(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
    }

    static List<PairClass> same() {
        return List.of(PairClass.NUMBER, PairClass.STRONG);
    }

    static Comparator<double[]> byProbability() {
        return Comparator.comparingDouble((double[] pair) -> -pair[0]);
    }
}
