package spoor.declarations.column;

import spoor.graph.array.Ints;

/** Editions of the Harmonized System, told by the year of a row: each holds from its year until the next one. */
public final class HsEdition {

    private static final int[] YEARS = {2002, 2007, 2012, 2017, 2022, 2028};

    /** How many there are, the unknown one among them. */
    public static final int COUNT = YEARS.length + 1;

    private HsEdition() {}

    /** Its number; 0 where the date does not tell. */
    public static int of(int day) {
        int year = PartialDays.year(day);
        int edition = 0;
        while (edition < YEARS.length && YEARS[edition] <= year) {
            edition++;
        }
        return edition;
    }

    /** Such as {@code HS 2022}; empty where the date does not tell. */
    public static String name(int edition) {
        return edition == 0 ? "" : "HS " + YEARS[edition - 1];
    }

    /** Kinds told apart by edition: each times {@link #COUNT} and the edition; 0 stays 0. */
    public static Kinds kinds(Kinds codes, Ints dates) {
        return new Kinds() {
            @Override
            public int applyAsInt(int row) {
                int kind = codes.applyAsInt(row);
                return kind == 0 ? 0 : kind * COUNT + of(dates.get(row));
            }

            @Override
            public void read(int from, int count, int[] into) {
                int[] days = new int[count];
                dates.read(from, count, days);
                codes.read(from, count, into);
                for (int i = 0; i < count; i++) {
                    into[i] = into[i] == 0 ? 0 : into[i] * COUNT + of(days[i]);
                }
            }
        };
    }
}
