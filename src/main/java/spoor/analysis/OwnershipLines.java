package spoor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.analysis.OwnershipAnswer.Economic;
import spoor.analysis.OwnershipAnswer.Kind;
import spoor.analysis.OwnershipAnswer.Line;
import spoor.analysis.OwnershipAnswer.Open;
import spoor.analysis.OwnershipAnswer.Part;
import spoor.analysis.OwnershipAnswer.Party;
import spoor.analysis.OwnershipAnswer.RuleRecord;
import spoor.analysis.OwnershipAnswer.RulingRecord;
import spoor.ownership.EconomicShare;
import spoor.ownership.Ownership;
import spoor.ownership.OwnershipVerdict;
import spoor.ownership.Ruling;
import spoor.ownership.Share;
import spoor.ownership.Stake;
import spoor.ownership.Stakes;
import spoor.snapshot.SnapshotView;

/** What one rule says of a firm, by names and in lines of arithmetic. */
final class OwnershipLines {

    /** Most sums in one answer; the chains of real firms are shorter. */
    private static final int MOST_LINES = 50;

    /** Most owners whose share in money is worked out. */
    private static final int MOST_ECONOMIC = 20;

    private final SnapshotView view;
    private final Ownership ownership;
    private final Stakes stakes;
    private final LocalDate day;

    OwnershipLines(SnapshotView view, Ownership ownership) {
        this.view = view;
        this.ownership = ownership;
        this.stakes = Stakes.of(view);
        this.day = ownership.question().on();
    }

    static Party party(SnapshotView view, int node) {
        String id = view.snapshot().nodeId(node);
        return new Party(
                id, String.valueOf(view.snapshot().node(node).properties().getOrDefault("name", id)));
    }

    RulingRecord of(int firm) {
        List<Ruling.Line> sums = ownership.lines(firm, MOST_LINES);
        Set<Integer> listed = sums.stream()
                .flatMap(sum -> sum.parts().stream())
                .filter(part -> part.as() == OwnershipVerdict.LISTED)
                .map(Ruling.Part::owner)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Economic> economic = listed.stream()
                .limit(MOST_ECONOMIC)
                .flatMap(owner -> EconomicShare.of(ownership.holdings(), owner, firm).stream()
                        .map(share -> new Economic(party(owner), share.percent())))
                .toList();
        return new RulingRecord(
                RuleRecord.of(ownership.question().rule()),
                ownership.question().authorities(),
                ownership.verdict(firm),
                ownership.chain(firm).stream().map(this::party).toList(),
                sums.stream().map(this::line).toList(),
                sums.stream().flatMap(sum -> open(sum).stream()).toList(),
                economic,
                sums.size() < MOST_LINES && economic.size() == listed.size());
    }

    private Party party(int node) {
        return party(view, node);
    }

    private Line line(Ruling.Line sum) {
        return new Line(
                party(sum.firm()),
                sum.verdict(),
                sum.parts().stream().map(part -> part(sum.firm(), part)).toList(),
                Share.percent(sum.low()),
                Share.percent(sum.high()),
                arithmetic(sum),
                Share.percent(ownership.holdings().totalLow(sum.firm())));
    }

    private Part part(int firm, Ruling.Part part) {
        return new Part(
                party(part.owner()),
                part.as(),
                part.holds() ? Share.percent(part.share().low()) : null,
                part.holds() ? Share.percent(part.share().high()) : null,
                part.controls(),
                between(part.owner(), firm).stream()
                        .map(stake -> view.snapshot().relationId(stake.relation()))
                        .toList());
    }

    /** What says it on the day. */
    private List<Stake> between(int owner, int firm) {
        return stakes.of(firm).stream()
                .filter(stake -> stake.owner() == owner && stake.on(day) != Stake.Held.NO)
                .toList();
    }

    /** Such as {@code 25.00 + 0.00…40.00 = 25.00…65.00, asked ≥ 50.00}; of a rule that does not add, the greatest counts. */
    private String arithmetic(Ruling.Line sum) {
        List<String> shares = sum.parts().stream()
                .filter(part -> part.holds() && part.as() != OwnershipVerdict.NO)
                .map(part -> interval(part.share().low(), part.share().high()))
                .toList();
        boolean added = ownership.question().rule().added();
        String left = shares.isEmpty()
                ? "0.00"
                : added || shares.size() == 1 ? String.join(" + ", shares) : "max(" + String.join(", ", shares) + ")";
        return left + " = " + interval(sum.low(), sum.high()) + ", asked "
                + ownership.question().rule().bar();
    }

    private static String interval(long low, long high) {
        String from = Share.percent(low).toPlainString();
        return low == high ? from : from + "…" + Share.percent(high).toPlainString();
    }

    private List<Open> open(Ruling.Line sum) {
        List<Open> open = new ArrayList<>();
        Party firm = party(sum.firm());
        BigDecimal total = Share.percent(ownership.holdings().totalLow(sum.firm()));
        if (ownership.holdings().totalLow(sum.firm()) > Share.WHOLE) {
            open.add(new Open(
                    Kind.MORE_THAN_ALL,
                    firm,
                    null,
                    null,
                    total.toPlainString(),
                    Kind.MORE_THAN_ALL.text(firm.name(), total.toPlainString())));
        }
        for (Ruling.Part part : sum.parts()) {
            addOf(part, sum, open);
        }
        return open;
    }

    private void addOf(Ruling.Part part, Ruling.Line sum, List<Open> open) {
        for (Stake stake : between(part.owner(), sum.firm())) {
            if (part.owner() == sum.firm()) {
                open.add(of(Kind.ITSELF, stake));
            } else if (stake.said() != null) {
                open.add(of(Kind.NO_SHARE, stake));
            } else if (part.as() != OwnershipVerdict.NO) {
                addCounting(stake, part, open);
            }
        }
        if (ownership.isListingOpen(part.owner())) {
            Party owner = party(part.owner());
            open.add(new Open(Kind.LISTING, owner, null, null, null, Kind.LISTING.text(owner.name())));
        }
    }

    private void addCounting(Stake stake, Ruling.Part part, List<Open> open) {
        if (stake.control() && ownership.question().rule().control()) {
            open.add(of(Kind.CONTROL, stake));
        }
        boolean counts = !stake.control() && !part.share().equals(stake.share());
        if (!stake.control()
                && stake.isUnknown()
                && part.share().high() != part.share().low()) {
            open.add(of(Kind.SHARE_UNKNOWN, stake));
        }
        if (counts && stake.weak()) {
            open.add(of(Kind.WEAK, stake));
        } else if (counts && !stake.isSure(day)) {
            open.add(of(Kind.DAY, stake));
        }
    }

    private Open of(Kind kind, Stake stake) {
        Party owner = party(stake.owner());
        Party firm = party(stake.firm());
        @Nullable String said = stake.said();
        return new Open(
                kind,
                owner,
                firm,
                view.snapshot().relationId(stake.relation()),
                said,
                kind.text(owner.name(), firm.name(), said));
    }
}
