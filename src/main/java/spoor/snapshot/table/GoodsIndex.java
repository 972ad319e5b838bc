package spoor.snapshot.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import spoor.graph.supply.SupplyGraph;

/** Customs codes: what the kernel calls them, and which tier of which list names them. Immutable. */
@NamedInterface("table")
public final class GoodsIndex {

    private static final int CODE_DIGITS = 6;

    private final Dictionary codes;
    private final List<HsCodeRow> rows;

    public GoodsIndex(Dictionary codes, List<HsCodeRow> rows) {
        this.codes = codes;
        this.rows = rows;
    }

    /** The kernel's number of a six-digit code; none if no relation or component carries it. */
    public OptionalInt find(String code) {
        OptionalInt ordinal = codes.find(code);
        return ordinal.isEmpty() ? ordinal : OptionalInt.of(SupplyGraph.hsCode(ordinal.getAsInt()));
    }

    /** The kernel's numbers of a six-digit code, or of all that begin with a heading; none if nothing carries one. */
    public List<Integer> listBelow(String beginning) {
        Stream<String> known = beginning.length() == CODE_DIGITS
                ? Stream.of(beginning)
                : Stream.of(codes.texts()).filter(code -> code.startsWith(beginning));
        return known.map(this::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** A number of the kernel's that no relation and no component carries. */
    public int uncarried() {
        return SupplyGraph.hsCode(codes.count());
    }

    /** The six-digit codes that a relation or a component carries, in order. */
    public List<String> listCarriedCodes() {
        return Stream.of(codes.texts()).sorted().toList();
    }

    /** The codes of a tier of the Common High Priority List; empty if there is no such tier. */
    public List<String> listCodes(String tier) {
        return rows.stream()
                .filter(row -> !tier.isEmpty() && row.tier().equals(tier))
                .map(HsCodeRow::code)
                .toList();
    }

    /** The tiers, in order. */
    public Set<String> tiers() {
        return rows.stream()
                .map(HsCodeRow::tier)
                .filter(tier -> !tier.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
