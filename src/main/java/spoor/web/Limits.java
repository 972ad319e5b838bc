package spoor.web;

import spoor.model.BadInput;

/** Numbers that have a range. */
public final class Limits {

    private Limits() {}

    /**
     * Gives the value back.
     *
     * @throws BadInput if it is not within the range; it names the field and the range
     */
    public static int require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BadInput("limit.range", "'%s' must be %d to %d, not %d.", name, least, most, value)
                    .with("parameter", name);
        }
        return value;
    }
}
