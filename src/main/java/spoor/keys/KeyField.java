package spoor.keys;

import java.util.Locale;

/** The fields of search keys: each a property that holds tokens between blanks, and a field of the full-text index. */
public enum KeyField {
    EXACT,
    MEANING,
    WORD,
    SOUND,
    HAN,
    PINYIN,
    SYMBOL,
    INITIALS,
    PART,
    GRAM,
    /** Numbers of registers: letters and digits alone; and where somebody is {@linkplain Reached reached}. */
    NUMBER,
    /** Six-digit HS codes. */
    CODE,
    /** What a search can be narrowed to, see {@link SearchKeys}. */
    FILTER;

    /** The property and the field of the index, such as {@code pinyin}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
