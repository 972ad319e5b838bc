package spoor.declarations.flag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.CellSums;
import spoor.declarations.DeclarationData;
import spoor.declarations.Dimension;
import spoor.declarations.Value;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds clusters of firms in a selection. One object a question; not safe for threads. */
final class ClusterSearch {

    private static final int FEWEST = 2;

    private final DeclarationData desk;
    private final Ties ties;
    private final Map<Integer, List<Integer>> clustersOf = new HashMap<>();
    private final long[] sold;
    private final long[] bought;
    private final CellSums sums;
    private long rows;

    private ClusterSearch(DeclarationData desk, Ties ties) {
        this.desk = desk;
        this.ties = ties;
        this.sold = new long[desk.register().parties()];
        this.bought = new long[desk.register().parties()];
        this.sums = new CellSums(desk.columns(), desk.register());
        for (int cluster = 0; cluster < ties.clusters().size(); cluster++) {
            for (int party : ties.clusters().get(cluster).parties()) {
                clustersOf.computeIfAbsent(party, _ -> new ArrayList<>()).add(cluster);
            }
        }
    }

    static Clusters find(DeclarationData desk, Ties ties, PageQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        ClusterSearch search = new ClusterSearch(desk, ties);
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        Ints buyers = desk.columns().codes(WordColumns.BUYER);
        int[] party = desk.register().party();
        desk.rows(
                desk.filter(question.chosen()),
                cancel,
                row -> search.add(row, party[sellers.get(row)], party[buyers.get(row)]));
        return search.answer(question, begun);
    }

    private void add(int row, int seller, int buyer) {
        rows++;
        sold[seller]++;
        bought[buyer]++;
        clustersOf.getOrDefault(seller, List.of()).forEach(cluster -> sums.add(cluster + 1, row));
    }

    private Clusters answer(PageQuestion question, long begun) {
        BitSet firms = new BitSet();
        for (int party = 1; party < sold.length; party++) {
            firms.set(party, sold[party] + bought[party] > 0);
        }
        List<Clusters.Cluster> all = new ArrayList<>();
        for (int cluster = 0; cluster < ties.clusters().size(); cluster++) {
            Ties.Cluster each = ties.clusters().get(cluster);
            List<Integer> here = each.parties().stream().filter(firms::get).toList();
            if (here.size() >= FEWEST) {
                all.add(cluster(cluster, each, here));
            }
        }
        all.sort(Comparator.<Clusters.Cluster>comparingLong(
                        cluster -> -cluster.sold().rows())
                .thenComparing(cluster -> -cluster.members().size())
                .thenComparing(Clusters.Cluster::address));
        List<Clusters.Cluster> shown =
                all.stream().skip(question.first()).limit(question.most()).toList();
        return new Clusters(
                rows,
                firms.cardinality(),
                (int) firms.stream().filter(ties::hasAddress).count(),
                shown,
                all.size(),
                question.first() + shown.size() >= all.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private Clusters.Cluster cluster(int number, Ties.Cluster cluster, List<Integer> parties) {
        List<Clusters.Member> members = parties.stream()
                .map(party -> new Clusters.Member(named(party), sold[party], bought[party]))
                .sorted(Comparator.<Clusters.Member>comparingLong(member -> -member.sold())
                        .thenComparing(member -> member.firm().code()))
                .toList();
        return new Clusters.Cluster(
                cluster.address(),
                cluster.firmsAtAddress(),
                cluster.things(),
                members,
                sums.cell(number + 1, List.of()));
    }

    private Value named(int party) {
        return desk.register()
                .named(Dimension.SELLER, Value.stated(desk.register().id().apply(party)));
    }
}
