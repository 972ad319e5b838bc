package spoor.declarations.flag;

import java.util.regex.Pattern;

/** F5. */
final class Forwarder implements Flag {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:logisti|forward|freight|cargo|shipping|express|transport|expedi|ekspedi|spedition)|(?<!\\p{L})(?:логист|экспед|карго|транспорт|експед)"
                    + "|物流|货运|貨運|货代|貨代|快递",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String code() {
        return "F5";
    }

    @Override
    public String rule() {
        return "The buyer's name has a word for forwarding: freight, cargo, logistics and the like, in four languages.";
    }

    @Override
    public String definedBy() {
        return FlagLists.BIS;
    }

    @Override
    public Finding find(Looked looked) {
        return Finding.of(looked.ofBuyers(
                party -> WORDS.matcher(looked.register.name().apply(party)).find()));
    }
}
