package spoor.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import spoor.model.BadInput;

/** The languages that Spoor speaks. */
public enum Language {
    EN("en-GB"),
    DE("de"),
    UK("uk"),
    ZH("zh-CN");

    private final String locale;

    Language(String locale) {
        this.locale = locale;
    }

    /** How it names countries, writes dates and numbers. English is the international one, a day before its month. */
    public ULocale locale() {
        return ULocale.forLanguageTag(locale);
    }

    /** The word used over HTTP and in {@code lang}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #tag()}.
     *
     * @throws BadInput naming the languages
     */
    public static Language requireTag(String tag) {
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "dossier.language",
                        "Spoor writes in %s; 'lang' asks for '%s'.",
                        String.join(", ", tags()),
                        tag.length() > 20 ? tag.substring(0, 20) + "…" : tag));
    }

    private static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }
}
