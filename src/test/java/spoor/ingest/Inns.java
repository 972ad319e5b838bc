package spoor.ingest;

/** Russian tax numbers of companies that do not exist. */
public final class Inns {

    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Inns() {}

    /** Another one for each number below ten million, its check digit right. */
    public static String of(int number) {
        String digits = "77%07d".formatted(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + sum % 11 % 10;
    }
}
