package spoor.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who counts as owned under a rule, in three values, and by which shares. Immutable after it is made. */
public final class Ruling {

    private final Holdings holdings;
    private final Rule rule;
    private final Closure surely;
    private final Closure possibly;

    private Ruling(Holdings holdings, Rule rule, Closure surely, Closure possibly) {
        this.holdings = holdings;
        this.rule = rule;
        this.surely = surely;
        this.possibly = possibly;
    }

    /**
     * Works out all of them; costs one step for each holding.
     *
     * @param listed who is listed
     * @param perhaps who is or may be, such as on a day before which somebody may have been listed
     */
    public static Ruling of(Holdings holdings, Rule rule, BitSet listed, BitSet perhaps) {
        BitSet any = (BitSet) listed.clone();
        any.or(perhaps);
        return new Ruling(
                holdings, rule, Closure.of(holdings, rule, listed, false), Closure.of(holdings, rule, any, true));
    }

    public OwnershipVerdict verdict(int firm) {
        if (surely.contains(firm)) {
            return surely.isListed(firm) ? OwnershipVerdict.LISTED : OwnershipVerdict.SURELY;
        }
        return possibly.contains(firm) ? OwnershipVerdict.POSSIBLY : OwnershipVerdict.NO;
    }

    /** How many firms are owned surely, or possibly: {@link OwnershipVerdict#SURELY} or {@link OwnershipVerdict#POSSIBLY}. */
    public int count(OwnershipVerdict verdict) {
        int count = 0;
        for (int node = 0; node < holdings.nodeCount(); node++) {
            count += verdict(node) == verdict ? 1 : 0;
        }
        return count;
    }

    /**
     * What somebody's share in a firm is, and whether it counts.
     *
     * @param as what the owner is itself; it counts unless that is {@link OwnershipVerdict#NO}
     * @param controls whether a document says that it controls the firm
     * @param holds whether a share is known of at all
     */
    public record Part(int owner, Share share, OwnershipVerdict as, boolean controls, boolean holds) {}

    /**
     * The sum for one firm.
     *
     * @param parts of all who hold or control it
     * @param low the least that those hold together who surely count
     * @param high the most that those may hold together who possibly count
     */
    public record Line(int firm, OwnershipVerdict verdict, List<Part> parts, long low, long high) {}

    /**
     * The sums that a verdict rests on: the firm's own first, then those of owners that count and are not listed.
     *
     * @param most so many lines
     */
    public List<Line> lines(int firm, int most) {
        List<Line> lines = new ArrayList<>();
        BitSet seen = new BitSet();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(firm));
        seen.set(firm);
        while (!next.isEmpty() && lines.size() < most) {
            Line line = line(next.poll());
            lines.add(line);
            for (Part part : line.parts()) {
                boolean toTell = part.as() == OwnershipVerdict.SURELY || part.as() == OwnershipVerdict.POSSIBLY;
                if (toTell && !seen.get(part.owner())) {
                    seen.set(part.owner());
                    next.add(part.owner());
                }
            }
        }
        return lines;
    }

    /**
     * From a firm that is owned surely or possibly up to somebody listed, each the greatest owner that counts of the one
     * before; those surely owned by what surely counts. Empty where it is not owned.
     */
    public List<Integer> chain(int firm) {
        List<Integer> chain = new ArrayList<>();
        Optional<Integer> next = verdict(firm) == OwnershipVerdict.NO ? Optional.empty() : Optional.of(firm);
        while (next.isPresent() && !chain.contains(next.get())) {
            int at = next.get();
            chain.add(at);
            next = verdict(at) == OwnershipVerdict.LISTED ? Optional.empty() : greatest(line(at));
        }
        return chain;
    }

    private static Optional<Integer> greatest(Line line) {
        return line.parts().stream()
                .filter(part -> part.as() != OwnershipVerdict.NO)
                .filter(part -> line.verdict() != OwnershipVerdict.SURELY || part.as() != OwnershipVerdict.POSSIBLY)
                .max(Comparator.<Part>comparingInt(part -> part.share().low())
                        .thenComparingInt(part -> part.share().high())
                        .thenComparingInt(part -> -part.owner()))
                .map(Part::owner);
    }

    private Line line(int firm) {
        List<Part> parts = new ArrayList<>();
        Sum least = new Sum(firm);
        Sum most = new Sum(firm);
        for (int holding = holdings.first(firm); holding < holdings.end(firm); holding++) {
            int owner = holdings.owner(holding);
            Share share = new Share(holdings.low(holding), holdings.high(holding));
            OwnershipVerdict as = owner == firm ? OwnershipVerdict.NO : as(owner, firm);
            parts.add(new Part(owner, share, as, holdings.isControlled(owner, firm), true));
            if (as == OwnershipVerdict.LISTED || as == OwnershipVerdict.SURELY) {
                least.add(share);
            }
            if (as != OwnershipVerdict.NO) {
                most.add(share);
            }
        }
        addControl(firm, parts);
        return new Line(firm, verdict(firm), parts, least.low, most.most());
    }

    /** Those who control it and are not known to hold any of it. */
    private void addControl(int firm, List<Part> parts) {
        holdings.controllers(firm).forEach(controller -> {
            if (parts.stream().noneMatch(part -> part.owner() == controller)) {
                parts.add(new Part(controller, new Share(0, 0), as(controller, firm), true, false));
            }
        });
    }

    /** What an owner counts as for a firm; who came in only through the firm itself is no reason for it. */
    private OwnershipVerdict as(int owner, int firm) {
        if (surely.contains(owner) && surely.isBefore(owner, firm)) {
            return verdict(owner);
        }
        return possibly.isBefore(owner, firm) ? OwnershipVerdict.POSSIBLY : OwnershipVerdict.NO;
    }

    /** Shares added up, or the greatest of them where a rule does not add. */
    private final class Sum {

        private final int firm;
        private long low;
        private long high;
        private long single;

        Sum(int firm) {
            this.firm = firm;
        }

        void add(Share share) {
            low = rule.added() ? low + share.low() : Math.max(low, share.low());
            high += share.high();
            single = Math.max(single, holdings.most(firm, share.low(), share.high()));
        }

        long most() {
            return rule.added() ? holdings.most(firm, low, high) : single;
        }
    }
}
