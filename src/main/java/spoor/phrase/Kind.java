package spoor.phrase;

import java.util.Locale;

/** What a word does in a question. Those down to {@link #MONTH} stand in the lists of words, by their names in small letters. */
enum Kind {
    /** Says nothing that could change the question. */
    STOP,
    AND,
    OR,
    NOT,
    /** Says that all of several are meant: both, sowohl. */
    BOTH,
    /** Stands before what it marks; its value names the roles that it can give: to, from, via, avoid, since, until… */
    MARK,
    /** The same, behind what it marks. */
    AFTER,
    /** Behind a thing, as in Chinese: in it. */
    PLACE,
    LAST,
    /** A year as seen from today; its value is how many years off. */
    YEAR,
    UNIT,
    /** A half or a quarter of a year; its value says of how many parts it is which: 4.2. */
    PART,
    EDGE,
    COMPARE,
    NUMBER,
    HOPS,
    SOURCES,
    DIRECT,
    /** By what paths are ordered. */
    RANK,
    ONLY,
    CONFIDENCE,
    INFERRED,
    JOINS,
    NOBODY,
    LISTED,
    AUTHORITY,
    VERB,
    /** Who supplies. */
    START,
    /** A company, whatever it does. */
    FIRM,
    BUYER,
    /** Who makes weapons. */
    ARMS,
    WEAPON,
    GOODS,
    /** Goods that are looked for by the name that is its value. */
    NAMED,
    HS,
    COUNTRY,
    MONTH,
    /** An entity that the search found. */
    NAME,
    COMMA,
    DASH,
    /** In no list, or such that a question cannot say it. */
    UNKNOWN,
    /** Understood and put into the question, or struck out. */
    DONE;

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
