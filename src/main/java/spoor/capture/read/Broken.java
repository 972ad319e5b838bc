package spoor.capture.read;

import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** Why a file is not kept as a captured one. */
final class Broken {

    private Broken() {}

    static BadInput file(String kind, @Nullable Exception why) {
        BadInput broken = new BadInput(
                "capture.damaged", "This %s is damaged or cut off, so that it cannot be read; capture it anew.", kind);
        if (why != null) {
            broken.initCause(why);
        }
        return broken;
    }

    static BadInput bomb() {
        return new BadInput(
                "capture.bomb",
                "This file unpacks to more than %,d bytes, or has a record whose head does not end; capture the one page alone.",
                Bound.MOST_BYTES);
    }

    static BadInput unknown() {
        return new BadInput(
                "capture.kind",
                "A captured file is HTML, PDF, WARC (also .warc.gz) or WACZ; this is none of them, whatever its name says.");
    }
}
