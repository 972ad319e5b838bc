package spoor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the licence of a dataset asks of whoever passes it on, as far as its text says so in usual words. */
public enum LicenceTerm {
    /** Not to be passed on without being asked. */
    NOT_PASSED_ON(
            "do not (re-?)?(distribute|share|pass)|not (to )?be (re-?)?(distributed|shared|passed on)|no re-?distribution"
                    + "|confidential|internal use|all rights reserved|proprietary"),
    NON_COMMERCIAL("\\bnc\\b|-nc\\b|non-?commercial"),
    NO_DERIVATIVES("-nd\\b|no-?derivativ"),
    SHARE_ALIKE("-sa\\b|share-?alike|odbl|open database licen"),
    /** Nobody says. */
    UNKNOWN("(?!)");

    private final Pattern words;

    LicenceTerm(String words) {
        this.words = Pattern.compile(words);
    }

    /** The word over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The terms that the text of a licence names; nothing where it names none of these. */
    static List<LicenceTerm> of(@Nullable String licence) {
        if (licence == null || licence.isBlank()) {
            return List.of(UNKNOWN);
        }
        String text = licence.toLowerCase(Locale.ROOT);
        List<LicenceTerm> terms = new ArrayList<>();
        for (LicenceTerm term : values()) {
            if (term.words.matcher(text).find()) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }
}
