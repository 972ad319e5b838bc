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

    static BadInput unknown() {
        return new BadInput(
                "capture.kind",
                "A captured file is HTML, PDF, WARC (also .warc.gz) or WACZ; this is none of them, whatever its name says.");
    }
}
