package spoor.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spoor.declarations.column.HsEdition;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Ints;

/**
 * What has to be known to read sums of rows: several currencies, editions of the HS, dates that are not known to the month.
 * Not safe for threads.
 */
final class Notes {

    private static final List<Dimension> BY_CODE = List.of(Dimension.TIER, Dimension.HS2, Dimension.HS4, Dimension.HS6);

    private final DeclarationData desk;
    private final Ints dates;
    private final boolean byCode;
    private final boolean byMaker;
    private final long[] byEdition = new long[HsEdition.COUNT];
    private long undated;
    private long vague;
    private long rows;
    private long unfounded;
    private boolean tellsTiers;

    Notes(DeclarationData desk, List<Dimension> by) {
        this.desk = desk;
        this.dates = desk.columns().dates();
        this.byCode = by.stream().anyMatch(BY_CODE::contains);
        this.byMaker = by.contains(Dimension.MAKER_COUNTRY);
    }

    void add(RowBlock block) {
        int[] days = block.read(dates);
        rows += block.count;
        for (int i = 0; i < block.count; i++) {
            int day = days[block.places[i]];
            byEdition[HsEdition.of(day)]++;
            if (day == PartialDays.NONE) {
                undated++;
            } else if (PartialDays.month(day) == 0) {
                vague++;
            }
        }
    }

    /** Counts the rows that only miss that their seller was founded since a day, of which that is not known. */
    void addUnfounded(RowFilter filter) {
        int part = filter.parts().stream().map(RowFilter.Part::name).toList().indexOf("foundedSince");
        if (part < 0) {
            return;
        }
        int[] founded = desk.register().founded().get();
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        for (int row = 0; row < desk.columns().count(); row++) {
            boolean known = founded[desk.register().party()[sellers.get(row)]] != PartialDays.NONE;
            unfounded += !known && filter.onlyMissed(row) == part ? 1 : 0;
        }
    }

    /** Whether it is told of which list tiers are. */
    void tellTiers(boolean tells) {
        tellsTiers = tells;
    }

    /** @param currencies those of the rows */
    List<CrossTable.Note> list(Set<String> currencies) {
        List<CrossTable.Note> notes = new ArrayList<>();
        if (currencies.size() > 1) {
            notes.add(new CrossTable.Note("currencies", rows, List.copyOf(currencies)));
        }
        if (byCode) {
            addEditions(notes);
        }
        if (tellsTiers && rows > 0) {
            notes.add(new CrossTable.Note("tiers", rows, desk.tierLists()));
        }
        if (byMaker && rows > 0) {
            notes.add(new CrossTable.Note("makers", rows, List.of()));
        }
        if (unfounded > 0) {
            notes.add(new CrossTable.Note("founded-unknown", unfounded, List.of()));
        }
        if (undated > 0) {
            notes.add(new CrossTable.Note("undated", undated, List.of()));
        }
        if (vague > 0) {
            notes.add(new CrossTable.Note("year-only", vague, List.of()));
        }
        if (rows > 0) {
            notes.add(new CrossTable.Note("end", rows, List.of()));
        }
        return notes;
    }

    private void addEditions(List<CrossTable.Note> notes) {
        List<String> editions = new ArrayList<>();
        for (int edition = 1; edition < byEdition.length; edition++) {
            if (byEdition[edition] > 0) {
                editions.add(HsEdition.name(edition));
            }
        }
        if (editions.size() > 1) {
            notes.add(new CrossTable.Note("editions", rows, editions));
        }
    }
}
