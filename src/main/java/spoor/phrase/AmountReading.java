package spoor.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how much a delivery is worth at least. An amount in words that a question cannot say is struck out whole. */
final class AmountReading {

    private static final String MONEY =
            "US-Dollars?|US dollars?|dollars?|USD|доларів|долара|долари|доларами|долар|дол\\.?|美元|美金";
    private static final String SCALE =
            "k|thousand|tausend|tsd\\.?|тисячі|тисяч|тис\\.?|千|万|million(?:en)?|mio\\.?|mln|mn|m|мільйонів|мільйона|мільйон|млн\\.?|百万";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<before>US\\$|\\$|USD\\s?)?(?<number>\\d{1,3}(?:[.,\\s’']\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?|[一二两三四五六七八九十])\\s?"
                    + "(?:(?<scale>" + SCALE + ")(?![\\p{L}&&[^\\p{IsHan}]]))?\\s?(?<behind>\\$|(?:" + MONEY
                    + ")(?![\\p{L}&&[^\\p{IsHan}]]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[.,\\s’'](?=\\d{3}(?!\\d))");
    private static final String DIGITS = "一二三四五六七八九十";

    private final PhraseSentence sentence;

    AmountReading(PhraseSentence sentence) {
        this.sentence = sentence;
    }

    void read() {
        Matcher amount = AMOUNT.matcher(sentence.text);
        while (amount.find()) {
            if (amount.group("before") != null || amount.group("behind") != null) {
                read(pieceAt(amount.start()), pieceAt(amount.end() - 1), value(amount));
            }
        }
    }

    /** The piece that holds this sign, or the first behind it. */
    private int pieceAt(int sign) {
        int index = 0;
        while (index < sentence.size() - 1 && sentence.at(index).to() <= sign) {
            index++;
        }
        return index;
    }

    private void read(int number, int end, BigDecimal value) {
        int mark = sentence.before(number);
        String before = compare(mark);
        String behind = compare(sentence.next(end));
        int first = before.isEmpty() && !sentence.marks(mark, "from") && !sentence.marks(mark, "via") ? number : mark;
        int last = behind.startsWith("or") ? sentence.next(end) : end;
        boolean least = List.of("least", "more").contains(before) || behind.equals("ormore");
        int not = sentence.before(first);
        if (sentence.is(not, Kind.NOT) || !least || sentence.draft.has("minValue")) {
            sentence.strike(sentence.is(not, Kind.NOT) ? not : first, last);
        } else {
            sentence.draft.put("minValue", value);
            sentence.read(first, last, "minValue", List.of(value.toPlainString()), false);
        }
    }

    private String compare(int index) {
        return index >= 0 && index < sentence.size() ? sentence.at(index).value(Kind.COMPARE) : "";
    }

    private static BigDecimal value(Matcher amount) {
        String number = GROUPS.matcher(amount.group("number")).replaceAll("").replace(',', '.');
        int digit = DIGITS.indexOf(number.replace('两', '二'));
        BigDecimal plain = digit >= 0 ? BigDecimal.valueOf(digit + 1L) : new BigDecimal(number);
        String scale =
                amount.group("scale") == null ? "" : amount.group("scale").toLowerCase(Locale.ROOT);
        return plain.multiply(BigDecimal.valueOf(times(scale))).stripTrailingZeros();
    }

    private static long times(String scale) {
        return switch (scale.isEmpty() ? "" : scale.substring(0, 1)) {
            case "" -> 1;
            case "万" -> 10_000;
            case "m", "м", "百" -> 1_000_000;
            default -> 1_000;
        };
    }
}
