package spoor.bench.identity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;

/** What plain measures do on the same pairs: edit distance, and words in common; each the mutual best. */
final class Plain {

    private Plain() {}

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    static void run(List<MatchRecord> all, Set<Integer> asked, Set<Long> truth, Map<Integer, Set<String>> numbers) {
        List<Integer> portal = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).dataset().equals("ua") && all.get(i).label() == NodeLabel.COMPANY) {
                portal.add(i);
            }
        }
        Map<Integer, List<String>> names = new HashMap<>();
        asked.forEach(i -> names.put(i, latin(all.get(i))));
        portal.forEach(i -> names.put(i, latin(all.get(i))));
        compare("edit distance, mutual best", asked, portal, truth, numbers, names, Plain::editSimilarity);
        compare("words in common, mutual best", asked, portal, truth, numbers, names, Plain::wordOverlap);
    }

    private static List<String> latin(MatchRecord record) {
        return record.names().stream()
                .limit(4)
                .map(name -> LATIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", " ").replaceAll(" +", " ").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static void compare(
            String what,
            Set<Integer> asked,
            List<Integer> portal,
            Set<Long> truth,
            Map<Integer, Set<String>> numbers,
            Map<Integer, List<String>> names,
            ToDoubleBiFunction<String, String> measure) {
        Map<Integer, Integer> best = new HashMap<>();
        Map<Integer, Double> bestScore = new HashMap<>();
        Map<Integer, Integer> back = new HashMap<>();
        Map<Integer, Double> backScore = new HashMap<>();
        for (int left : asked) {
            for (int right : portal) {
                double score = 0;
                for (String a : names.getOrDefault(left, List.of())) {
                    for (String b : names.getOrDefault(right, List.of())) {
                        score = Math.max(score, measure.applyAsDouble(a, b));
                    }
                }
                if (score > bestScore.getOrDefault(left, 0.0)) {
                    bestScore.put(left, score);
                    best.put(left, right);
                }
                if (score > backScore.getOrDefault(right, 0.0)) {
                    backScore.put(right, score);
                    back.put(right, left);
                }
            }
        }
        double bestF1 = -1;
        double at = 0;
        for (double threshold = .3; threshold <= 1; threshold += .02) {
            double f1 = f1(said(best, bestScore, back, threshold, numbers), truth);
            if (f1 > bestF1) {
                bestF1 = f1;
                at = threshold;
            }
        }
        Figures.print(what + String.format(Locale.ROOT, " at its best (%.2f)", at), said(best, bestScore, back, at, numbers), truth);
    }

    private static Set<Long> said(
            Map<Integer, Integer> best,
            Map<Integer, Double> score,
            Map<Integer, Integer> back,
            double threshold,
            Map<Integer, Set<String>> numbers) {
        return best.entrySet().stream()
                .filter(pair -> score.getOrDefault(pair.getKey(), 0.0) >= threshold)
                .filter(pair -> pair.getKey().equals(back.get(pair.getValue())))
                .filter(pair -> !numbers.getOrDefault(pair.getValue(), Set.of()).isEmpty())
                .map(pair -> (long) pair.getKey() << 32 | pair.getValue())
                .collect(Collectors.toSet());
    }

    private static double f1(Set<Long> said, Set<Long> truth) {
        long good = said.stream().filter(truth::contains).count();
        return 2.0 * good / (said.size() + truth.size());
    }

    private static double wordOverlap(String a, String b) {
        Set<String> left = new HashSet<>(Arrays.asList(a.split(" ", 0)));
        Set<String> right = new HashSet<>(Arrays.asList(b.split(" ", 0)));
        int all = left.size() + right.size();
        left.retainAll(right);
        return 2.0 * left.size() / all;
    }

    private static double editSimilarity(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (Math.min(a.length(), b.length()) < longest * .5) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - row[b.length()] / (double) longest;
    }
}
