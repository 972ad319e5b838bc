package spoor.reconcile.web;

import spoor.model.LimitReached;

/**
 * Which part of a list a client of yente wants.
 *
 * @param limit 0 to {@value #MOST}
 * @param offset 0 to {@value #FARTHEST}
 */
record YenteRange(int limit, int offset) {

    static final int MOST = 500;
    static final int FARTHEST = 9_499;

    /** Refuses what is out of range as yente does, with 422. */
    YenteRange {
        require("limit", limit, 0, MOST);
        require("offset", offset, 0, FARTHEST);
    }

    static int require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new LimitReached("limit.range", "'%s' must be %d to %d, not %d.", name, least, most, value)
                    .with("parameter", name);
        }
        return value;
    }
}
