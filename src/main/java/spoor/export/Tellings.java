package spoor.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import spoor.model.RelationType;
import spoor.names.FoldedText;
import spoor.names.NameAnalyser;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;

/** What else gives entities away: goods that only they make, and Chinese signs of their names. Immutable. */
final class Tellings {

    private static final int MOST = 30;
    private static final int FEWEST_SIGNS = 2;
    private static final Pattern SIGNS = Pattern.compile("\\p{IsHan}{2,}");

    private final Map<String, Telling> known = new LinkedHashMap<>();

    private Tellings() {}

    static Tellings of(List<Withheld> withheld, Snapshot snapshot) {
        Tellings tellings = new Tellings();
        for (Withheld one : withheld) {
            one.texts().forEach(text -> tellings.addSigns(text, one));
            tellings.addGoods(one, snapshot);
        }
        return tellings;
    }

    /** Words that very many names have tell nobody. */
    private void addSigns(String text, Withheld one) {
        for (MatchResult signs : SIGNS.matcher(text).results().toList()) {
            String run = signs.group();
            for (int from = 0; from < run.length(); from++) {
                for (int to = from + FEWEST_SIGNS; to <= run.length(); to++) {
                    String part = run.substring(from, to);
                    if (!NameAnalyser.shared().isShared(part)) {
                        known.putIfAbsent(part, new Telling(part, one.placeholder(), "signs"));
                    }
                }
            }
        }
    }

    private void addGoods(Withheld one, Snapshot snapshot) {
        Set<Integer> makers = one.ids().stream()
                .flatMapToInt(id -> snapshot.findNode(id).stream())
                .boxed()
                .collect(Collectors.toSet());
        Map<Integer, Boolean> alone = new HashMap<>();
        for (int relation : snapshot.relationIndexes(at -> makers.contains(snapshot.relationFrom(at)))) {
            if (isMaking(snapshot, relation)) {
                alone.put(snapshot.relationTo(relation), true);
            }
        }
        for (int relation : snapshot.relationIndexes(at -> alone.containsKey(snapshot.relationTo(at)))) {
            if (isMaking(snapshot, relation) && !makers.contains(snapshot.relationFrom(relation))) {
                alone.put(snapshot.relationTo(relation), false);
            }
        }
        new TreeMap<>(alone).forEach((goods, theirs) -> {
            if (theirs) {
                addNames(snapshot.node(goods), one);
            }
        });
    }

    private static boolean isMaking(Snapshot snapshot, int relation) {
        return snapshot.relationType(relation) == RelationType.MANUFACTURES;
    }

    private void addNames(NodeRecord goods, Withheld one) {
        goods.properties().forEach((field, value) -> {
            if (field.equals("partNumber") || field.equals("name") || field.equals("aliases")) {
                String why = field.equals("partNumber") ? "part" : "goods";
                List<?> texts = value instanceof List<?> many ? many : List.of(value);
                texts.forEach(text ->
                        known.putIfAbsent(text.toString(), new Telling(text.toString(), one.placeholder(), why)));
            }
        });
    }

    /** Those that a text has, the longest first; what is part of another one of these is not told. */
    List<Telling> in(String text) {
        NameTree tree = new NameTree(FoldedText.Look.CASELESS);
        known.keySet().forEach(each -> tree.add(each, true, each));
        Set<String> found = new TreeSet<>();
        tree.find(text, (name, from, to) -> found.add(name.placeholder()));
        List<Telling> told = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((String each) -> -each.length()).thenComparing(each -> each))
                .filter(each -> told.stream().noneMatch(longer -> longer.text().contains(each)))
                .limit(MOST)
                .forEach(each -> told.add(Objects.requireNonNull(known.get(each))));
        return told;
    }
}
