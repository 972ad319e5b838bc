package spoor.declarations.column;

/** Editions of the Harmonized System, told by the year of a row: each holds from its year until the next one. */
public final class HsEdition {

    private static final int[] YEARS = {2002, 2007, 2012, 2017, 2022, 2028};

    /** How many there are, the unknown one among them. */
    public static final int COUNT = YEARS.length + 1;

    private HsEdition() {}

    /** Its number; 0 where the date does not tell. */
    public static int of(int day) {
        int year = Days.year(day);
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
}
