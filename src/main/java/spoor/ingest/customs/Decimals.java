package spoor.ingest.customs;

/** Numbers as nearly all files write them: digits and at most one point. */
final class Decimals {

    /** The number is written in another way. */
    static final long UNUSUAL = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 12;

    private Decimals() {}

    /**
     * In units of 1/scale, rounded half up.
     *
     * @return {@link #UNUSUAL} for whatever needs a closer look
     */
    static long scaled(String text, int scale) {
        int begin = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        if (whole == begin || whole - begin > MOST_DIGITS || !isDigits(text, begin, whole)) {
            return UNUSUAL;
        }
        long value = Long.parseLong(text, begin, whole, 10) * scale;
        if (point >= 0) {
            if (point + 1 == text.length() || !isDigits(text, point + 1, text.length())) {
                return UNUSUAL;
            }
            value += fraction(text, point + 1, scale);
        }
        return begin == 0 ? value : -value;
    }

    private static boolean isDigits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static long fraction(String text, int begin, int scale) {
        long value = 0;
        int unit = scale / 10;
        int i = begin;
        for (; i < text.length() && unit > 0; i++) {
            value += (long) (text.charAt(i) - '0') * unit;
            unit /= 10;
        }
        return i < text.length() && text.charAt(i) >= '5' ? value + 1 : value;
    }
}
