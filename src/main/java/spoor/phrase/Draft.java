package spoor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question in the making: fields as they stand in its JSON, what they were read from, and what could not be read. */
final class Draft {

    private final String text;
    final Map<String, Object> fields = new LinkedHashMap<>();
    final List<PhraseProposal.Read> reads = new ArrayList<>();
    final List<PhraseProposal.Choice> choices = new ArrayList<>();
    final List<String> assumed = new ArrayList<>();
    private final List<int[]> struck = new ArrayList<>();

    Draft(String text) {
        this.text = text;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void put(String field, Object value) {
        fields.put(field, value);
    }

    /** The parts of a field that has parts. */
    @SuppressWarnings("unchecked") // made here alone
    Map<String, Object> part(String field) {
        return (Map<String, Object>) fields.computeIfAbsent(field, absent -> new LinkedHashMap<String, Object>());
    }

    /** Values beside those that stand there. */
    void add(Map<String, Object> part, String name, List<String> values) {
        Set<Object> all = new LinkedHashSet<>(part.get(name) instanceof List<?> there ? there : List.of());
        all.addAll(values);
        part.put(name, List.copyOf(all));
    }

    void read(int from, int to, String field, List<String> values, boolean wider) {
        reads.add(new PhraseProposal.Read(from, to, text.substring(from, to), field, values, wider, ""));
    }

    void strike(int from, int to) {
        struck.add(new int[] {from, to});
    }

    /** What was struck out, in its order; neighbours are one. */
    List<PhraseProposal.Left> struck() {
        List<int[]> joined = new ArrayList<>();
        for (int[] each :
                struck.stream().sorted(Comparator.comparingInt(span -> span[0])).toList()) {
            int[] last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && each[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], each[1]);
            } else {
                joined.add(each.clone());
            }
        }
        return joined.stream()
                .map(span -> new PhraseProposal.Left(span[0], span[1], text.substring(span[0], span[1])))
                .toList();
    }
}
