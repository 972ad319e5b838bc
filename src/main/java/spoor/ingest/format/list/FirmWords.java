package spoor.ingest.format.list;

import java.util.regex.Pattern;

/** Tells a firm from a person by a name alone, for lists that hold both and do not say which. */
public final class FirmWords {

    private static final Pattern FIRM =
            Pattern.compile("(?iuU)(?:^|[^\\p{L}])(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation"
                    + "|co|company|companies|gmbh|ag|kg|sa|s\\.a|srl|s\\.r\\.l|sarl|sas|spa|bv|b\\.v|nv|n\\.v|plc|llp|lp|oy|ab|as|aps|sro"
                    + "|s\\.r\\.o|doo|d\\.o\\.o|kft|jsc|ojsc|pjsc|cjsc|ooo|oao|pao|zao|ao|ооо|оао|пао|зао|ао|тов|llp|pte|pty|sdn|bhd|fze|fzco|fzc"
                    + "|dmcc|trust|foundation|fund|holding|holdings|group|partners|partnership|bank|trading|international|industries|institute"
                    + "|university|services|enterprises|enterprise|investments|technologies|technology|electronics|aviation|logistics|bureau"
                    + "|ministry|agency|center|centre|society|association|stiftung|nominees|management|consulting|associates)(?:$|[^\\p{L}])"
                    + "|公司|集团|研究所|厂|银行");

    private FirmWords() {}

    public static boolean isFirm(String name) {
        return FIRM.matcher(name).find();
    }
}
