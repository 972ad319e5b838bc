package spoor.ownership;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import spoor.graph.NodeSet;
import spoor.model.BadInput;
import spoor.model.ListingEnd;
import spoor.snapshot.SnapshotView;

/** Who is owned by those whom authorities list, under a rule on a day. Safe for use by any thread. */
public final class Ownership {

    private final Question question;
    private final Holdings holdings;
    private final Ruling ruling;
    private final BitSet open;

    /**
     * What is asked.
     *
     * @param authorities whose listed count as owners
     */
    public record Question(Rule rule, List<String> authorities, LocalDate on) {

        public Question {
            authorities = List.copyOf(authorities);
        }

        /** Of those whom the rule itself is about. */
        public static Question of(Rule rule, LocalDate on) {
            return new Question(rule, rule.authorities(), on);
        }
    }

    private Ownership(Question question, Holdings holdings, Ruling ruling, BitSet open) {
        this.question = question;
        this.holdings = holdings;
        this.ruling = ruling;
        this.open = open;
    }

    static Ownership of(SnapshotView view, Stakes stakes, Question question) {
        ListedOn on = new ListedOn(question.authorities(), question.rule().measures(), question.on());
        BitSet sure = bits(view.nodesListed(on::isSure));
        BitSet open = bits(view.nodesListed(on::isOpen));
        open.andNot(sure);
        Holdings holdings = stakes.on(question.on());
        return new Ownership(question, holdings, Ruling.of(holdings, question.rule(), sure, open), open);
    }

    private static BitSet bits(NodeSet nodes) {
        BitSet bits = new BitSet();
        nodes.forEach(bits::set);
        return bits;
    }

    /**
     * The day that is meant: today unless told.
     *
     * @throws BadInput if it is still to come, of which nobody knows anything
     */
    public static LocalDate requireDay(LocalDate day) {
        if (day.toString().compareTo(ListingEnd.today()) > 0) {
            throw BadInput.inField("rule.future", "on", "is %s, a day to come; use today or a day before.", day);
        }
        return day;
    }

    public Question question() {
        return question;
    }

    public Holdings holdings() {
        return holdings;
    }

    public OwnershipVerdict verdict(int node) {
        return ruling.verdict(node);
    }

    /** From a firm up to somebody listed, see {@link Ruling#chain}. */
    public List<Integer> chain(int node) {
        return ruling.chain(node);
    }

    /** See {@link Ruling#lines}. */
    public List<Ruling.Line> lines(int node, int most) {
        return ruling.lines(node, most);
    }

    /** Whether it is open whether somebody is listed on that day, or under a measure that counts. */
    public boolean isListingOpen(int node) {
        return open.get(node);
    }

    /** All who are owned surely, or surely and possibly; those who are listed themselves are not among them. */
    public NodeSet owned(boolean possibly) {
        return NodeSet.matching(holdings.nodeCount(), node -> {
            OwnershipVerdict verdict = verdict(node);
            return verdict == OwnershipVerdict.SURELY
                    || (possibly && verdict == OwnershipVerdict.POSSIBLY && !open.get(node));
        });
    }
}
