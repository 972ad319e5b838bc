package spoor.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that may become links: of the web, never of scripts or files. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://\\S+");

    private WebAddress() {}

    /** Whether a text is none, though it is there. */
    public static boolean isOther(@Nullable String text) {
        return text != null && !FORM.matcher(text).matches();
    }
}
