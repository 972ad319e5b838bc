package spoor.ingest.customs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * The numbers of one column, read in their order. A cell such as {@code 1.234} can mean one and a bit or more than a
 * thousand; what the other cells of its column look like shows which, and where they contradict each other nothing does.
 */
final class NumberColumn {

    private static final int GROUP = 3;

    /** Keeps what is lost to rounding where there is something to multiply. */
    private static final int FINER = 1_000;

    /** How a cell is written. */
    private enum Form {
        /** Its decimal sign can only be a point, or it needs none. */
        CLEAR,
        /** Its decimal sign can only be a comma. */
        COMMA,
        /** One point, three digits behind it. */
        LONE_POINT,
        /** One comma, three digits behind it. */
        LONE_COMMA
    }

    private final String name;
    private final @Nullable String decimal;
    private final BigDecimal factor;
    private boolean comma;
    private @Nullable String lonePoint;
    private @Nullable String loneComma;

    /**
     * @param decimal {@code .}, {@code ,} or null to tell by the numbers themselves
     * @param factor by which all are multiplied, such as 1000 for tonnes that are kept as kilograms
     */
    NumberColumn(String name, @Nullable String decimal, BigDecimal factor) {
        this.name = name;
        this.decimal = decimal;
        this.factor = factor;
    }

    /**
     * In units of 1/scale; null for an empty cell.
     *
     * @throws BadInput {@code number.malformed} if it is no number; {@code number.ambiguous} if the column can be read in
     *     two ways
     */
    @Nullable
    Long scaled(String cell, int scale) {
        boolean plain = factor.compareTo(BigDecimal.ONE) == 0;
        Long value = Values.scaled(cell, decimal, plain ? scale : scale * FINER);
        if (decimal == null && value != null) {
            note(cell.strip());
        }
        return value == null || plain ? value : (Long) Magnitude.times(value, factor.divide(BigDecimal.valueOf(FINER)));
    }

    private void note(String cell) {
        switch (formOf(cell)) {
            case CLEAR -> {}
            case COMMA -> comma = true;
            case LONE_POINT -> lonePoint = lonePoint == null ? cell : lonePoint;
            case LONE_COMMA -> loneComma = loneComma == null ? cell : loneComma;
        }
        if (comma && loneComma != null) {
            throw ambiguous(loneComma);
        }
        if (lonePoint != null && (comma || loneComma != null)) {
            throw ambiguous(lonePoint);
        }
    }

    private BadInput ambiguous(String example) {
        return new BadInput(
                "number.ambiguous",
                "'%s' can be read in two ways: the column '%s' has points and commas, and the mapping does not say"
                        + " decimal (. or ,).",
                example,
                name);
    }

    private static Form formOf(String cell) {
        int point = cell.lastIndexOf('.');
        int comma = cell.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return comma > point ? Form.COMMA : Form.CLEAR;
        }
        if (point >= 0) {
            return cell.indexOf('.') != point ? Form.COMMA : isLone(cell, point) ? Form.LONE_POINT : Form.CLEAR;
        }
        if (comma < 0 || cell.indexOf(',') != comma) {
            return Form.CLEAR;
        }
        return isLone(cell, comma) ? Form.LONE_COMMA : Form.COMMA;
    }

    /** It may group digits: one to three stand before it, no zero first, and three behind it. */
    private static boolean isLone(String cell, int sign) {
        int begin = cell.startsWith("-") || cell.startsWith("+") ? 1 : 0;
        return cell.length() - sign == GROUP + 1 && sign > begin && sign - begin <= GROUP && cell.charAt(begin) != '0';
    }
}
