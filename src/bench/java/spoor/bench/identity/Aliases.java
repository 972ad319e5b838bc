package spoor.bench.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spoor.identity.score.MatchEngine;
import spoor.identity.score.MatchRecord;
import spoor.identity.score.Weights;
import spoor.model.NodeLabel;

/** Hard negatives made of the evidence: the same name with another legal form, number or town is another firm. */
final class Aliases {

    private Aliases() {}

    static void run(List<MatchRecord> evidence, Weights weights, boolean unseen) {
        Map<String, int[]> called = new TreeMap<>();
        List<MatchRecord> records = new ArrayList<>(evidence);
        List<int[]> pairs = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            MatchRecord record = evidence.get(i);
            if (record.label() == NodeLabel.COMPANY && (Math.floorMod(record.id().hashCode(), 3) == 0) == unseen) {
                for (Map.Entry<String, String> twin : twins(record.names().getFirst()).entrySet()) {
                    kinds.add(twin.getKey());
                    pairs.add(new int[] {i, records.size()});
                    records.add(renamed(record, twin.getValue()));
                }
            }
        }
        MatchEngine engine = IdentityBench.engine(records, weights);
        var explaining = engine.explaining();
        for (int i = 0; i < pairs.size(); i++) {
            var explained = explaining.explain(
                    alone(records.get(pairs.get(i)[0])), records.get(pairs.get(i)[1]));
            int[] count = called.computeIfAbsent(kinds.get(i), key -> new int[2]);
            count[1]++;
            boolean same = explained.pairClass() != null
                    && IdentityBench.same().contains(explained.pairClass());
            count[0] += same ? 1 : 0;
            if (same) {
                IdentityBench.print("called strong: %s | %s", records.get(pairs.get(i)[0]).names().getFirst(), records.get(pairs.get(i)[1]).names());
            }
        }
        IdentityBench.print("\n## I4: hard negatives of the evidence, called number or strong");
        called.forEach((kind, count) -> IdentityBench.print("%-20s %s", kind, Figures.share(count[0], count[1])));
    }

    private static MatchRecord alone(MatchRecord record) {
        return record.withoutNumbers();
    }

    private static MatchRecord renamed(MatchRecord record, String name) {
        return MatchRecord.of(
                "twin/" + name,
                record.label(),
                Map.of("name", name, "country", record.countries().isEmpty() ? "" : record.countries().iterator().next(), "dataset", "twin"));
    }

    private static Map<String, String> twins(String name) {
        Map<String, String> twins = new TreeMap<>();
        if (name.contains("JSC")) {
            twins.put("other legal form", name.replace("JSC", "LLC"));
        } else if (name.contains("LLC")) {
            twins.put("other legal form", name.replace("LLC", "JSC"));
        }
        if (name.matches(".*\\b\\d{2,3}\\b.*")) {
            twins.put("other number", name.replaceFirst("\\b(\\d)(\\d+)\\b", "$27"));
        }
        for (String place : Set.of("Beijing", "Shenzhen", "Shanghai", "Xiamen", "Hong Kong", "Moscow", "Wuhan", "Ural", "Kurgan")) {
            if (name.contains(place)) {
                twins.put("other town", name.replace(place, place.equals("Beijing") ? "Chengdu" : "Beijing"));
            }
        }
        return twins;
    }
}
