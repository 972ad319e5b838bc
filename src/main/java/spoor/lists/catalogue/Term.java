package spoor.lists.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the licence of a list asks or forbids. */
enum Term {
    /** Nothing is asked. */
    FREE,
    /** Whoever passes it on names the publisher. */
    NAME_SOURCE,
    /** Not in commerce without another licence. */
    NO_COMMERCE,
    /** What is made of it goes on under the same licence. */
    SHARE_ALIKE,
    /** Not passed on without leave. */
    NOT_PASSED_ON;

    /** As it stands in the catalogue. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Term::word).toList();
    }
}
