package spoor.ingest.format.list;

import java.util.Locale;
import spoor.model.IdentifierKind;

/** Which number is meant by what lists call a paper, such as {@code Tax ID No.}. */
public final class Papers {

    private Papers() {}

    public static IdentifierKind kindOf(String paper) {
        String words = paper.toLowerCase(Locale.ROOT);
        if (words.contains("passport")) {
            return IdentifierKind.PASSPORT;
        }
        if (words.contains("unified social credit") || words.contains("uscc")) {
            return IdentifierKind.USCC;
        }
        if (words.contains("legal entity") || words.startsWith("lei")) {
            return IdentifierKind.LEI;
        }
        if (words.contains("imo") || words.contains("vessel registration")) {
            return IdentifierKind.IMO;
        }
        if (words.contains("swift") || words.equals("bic")) {
            return IdentifierKind.SWIFT;
        }
        if (words.contains("ogrn") || words.contains("main state registration")) {
            return IdentifierKind.OGRN;
        }
        if (words.contains("tax") || words.contains("inn")) {
            return IdentifierKind.TAX;
        }
        return words.contains("regist") ? IdentifierKind.CRNO : IdentifierKind.NUMBER;
    }
}
