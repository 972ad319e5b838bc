package spoor.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** The scripts that names are read in; whatever is none of these is read by ICU's Any-Latin. */
enum Scripts {
    LATIN,
    CYRILLIC,
    HAN,
    OTHER,
    DIGIT,
    NONE;

    static Scripts of(int point) {
        if (point < 128) {
            return ofAscii(point);
        }
        if (UCharacter.isDigit(point)) {
            return DIGIT;
        }
        return UCharacter.isLetter(point) || isMark(point) ? ofLetter(point) : NONE;
    }

    private static Scripts ofAscii(int point) {
        if (point >= '0' && point <= '9') {
            return DIGIT;
        }
        return (point | 0x20) >= 'a' && (point | 0x20) <= 'z' ? LATIN : NONE;
    }

    private static boolean isMark(int point) {
        int type = UCharacter.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Scripts ofLetter(int point) {
        return switch (UScript.getScript(point)) {
            case UScript.LATIN -> LATIN;
            case UScript.CYRILLIC -> CYRILLIC;
            case UScript.HAN -> HAN;
            default -> OTHER;
        };
    }
}
