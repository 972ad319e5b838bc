package spoor.ingest.format;

import spoor.model.BadInput;

/** What part of a company somebody holds, in percent. */
public final class Shares {

    private Shares() {}

    /**
     * A share that somebody can hold.
     *
     * @throws BadInput if nobody can hold so much, or so little
     */
    public static double requireShare(double share, String text) {
        if (share < 0 || share > 100) {
            throw new BadInput("share.range", "'%s' is no share: it lies between 0 and 100 percent.", text);
        }
        return share;
    }
}
