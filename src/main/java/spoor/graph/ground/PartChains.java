package spoor.graph.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spoor.graph.ProofRules;
import spoor.graph.array.IntList;
import spoor.graph.array.LongIntMap;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.RelationWord;
import spoor.graph.supply.SupplyGraph;

/**
 * Where chains of parts lead, over all relations of the graph whatever the question asks. One a run.
 *
 * <pre>
 *   leading  [end]      the end and what leads to it over parts whose documents state both ends, ascending by index
 *   made     [company]  weapons that what it makes goes into: NO_WEAPON, SEVERAL, or FIRST and the weapon's index
 * </pre>
 *
 * Both are made once for each node that is asked for.
 */
final class PartChains {

    private static final int NO_WEAPON = 1;
    private static final int SEVERAL = 2;
    private static final int FIRST = 3;

    private final SupplyGraph graph;
    private final ProofRules rules;
    private final Budget budget;
    private final LongIntMap leadingAt = new LongIntMap();
    private final List<int[]> leading = new ArrayList<>();
    private final LongIntMap made = new LongIntMap();

    PartChains(SupplyGraph graph, ProofRules rules, Budget budget) {
        this.graph = graph;
        this.rules = rules;
        this.budget = budget;
    }

    /** Indexes of a node (by index) and of the components that lead to it, each step stated by a document. */
    int[] leadingTo(int end) {
        int known = leadingAt.get(end);
        if (known == 0) {
            leading.add(findLeading(graph.nodes().inner().get(end)));
            known = leading.size();
            leadingAt.put(end, known);
        }
        return leading.get(known - 1);
    }

    /** Whether what a company (inner) makes goes into no other weapon of the graph than this node (by index). */
    boolean leadsOnlyTo(int company, int end) {
        int known = made.get(company);
        if (known == 0) {
            known = findMade(company);
            made.put(company, known);
        }
        return known == NO_WEAPON || known == FIRST + end;
    }

    private int[] findLeading(int end) {
        IntList found = new IntList();
        LongIntMap seen = new LongIntMap();
        found.add(end);
        seen.put(end, 1);
        for (int next = 0; next < found.size(); next++) {
            int to = found.get(next);
            Adjacency in = graph.in();
            budget.spend(in.end(to) - in.start(to));
            for (int i = in.start(to); i < in.end(to); i++) {
                int part = in.neighbour().get(i);
                if (isStatedPart(in.place(i)) && seen.get(part) == 0) {
                    seen.put(part, 1);
                    found.add(part);
                }
            }
        }
        int[] parts = new int[found.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = graph.nodes().index().get(found.get(i));
        }
        Arrays.sort(parts);
        return parts;
    }

    private boolean isStatedPart(int place) {
        return isOf(place, rules.types().partOf())
                && rules.uses().statesEnds(graph.relations().index().get(place));
    }

    private int findMade(int company) {
        IntList found = new IntList();
        LongIntMap seen = new LongIntMap();
        int made = follow(company, rules.types().makes(), found, seen, NO_WEAPON);
        for (int next = 0; next < found.size() && made != SEVERAL; next++) {
            made = follow(found.get(next), rules.types().partOf(), found, seen, made);
        }
        return made;
    }

    /** What is known of weapons once relations of these types out of a node were followed. */
    private int follow(int from, int types, IntList found, LongIntMap seen, int before) {
        Adjacency out = graph.out();
        budget.spend(out.end(from) - out.start(from));
        int made = before;
        for (int i = out.start(from); i < out.end(from); i++) {
            int to = out.neighbour().get(i);
            if (isOf(out.place(i), types) && seen.get(to) == 0) {
                seen.put(to, 1);
                found.add(to);
                made = withWeapon(made, graph.nodes().index().get(to));
            }
        }
        return made;
    }

    private int withWeapon(int made, int node) {
        if (!rules.weapons().contains(node)) {
            return made;
        }
        return made == NO_WEAPON ? FIRST + node : SEVERAL;
    }

    boolean isOf(int place, int types) {
        return (types >>> RelationWord.type(graph.relations().word().get(place)) & 1) != 0;
    }
}
