package spoor.capture.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where in a document a claim says to look, as people write it: "p. 14", "page 3, table 2", "§ 5", "Annex I, entry 123", "row 17",
 * "стр. 5", "第3页".
 *
 * @param text as it is written
 */
record Locator(String text) {

    /** What a locator can name; the first of them that can be found narrows the others. */
    enum Kind {
        ANNEX("annex|anlage|anhang|приложени\\p{L}*|додат\\p{L}*|附件"),
        PAGE("pp?\\.|pages?|pgs?\\.|seiten?|s\\.|стр\\.|стор\\.|страниц\\p{L}*|сторінк\\p{L}*|с\\.|页码?"),
        SECTION(
                "§§?|sections?|sec\\.|chapters?|ch\\.|articles?|art\\.|kapitel|abschnitt|artikel|раздел\\p{L}*|глав\\p{L}*"
                        + "|розділ\\p{L}*|стат\\p{L}*"),
        TABLE("tables?|tab\\.|tabelle|таблиц\\p{L}*|表"),
        ROW("rows?|zeilen?|строк\\p{L}*|рядк\\p{L}*"),
        LINE("lines?"),
        PARAGRAPH("paragraphs?|paras?\\.?|pars?\\.|¶¶?|abs\\.|absatz|абз\\p{L}*\\.?"),
        ENTRY(
                "entr(?:y|ies)|nos?\\.|numbers?|items?|points?|nr\\.|ziffer|№|пункт\\p{L}*|п\\.|позици\\p{L}*|позиці\\p{L}*");

        private static final String NUMBER =
                "\\s{0,3}([\\p{L}]{0,3}\\d{1,7}(?:\\.\\d{1,4}){0,4}|[ivxlc]{1,7})(?![\\p{L}\\d])";

        private final Pattern before;

        Kind(String words) {
            before = Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")" + NUMBER, Pattern.UNICODE_CASE);
        }

        private Optional<Place> in(String text) {
            return before.matcher(text).results().findFirst().map(found -> new Place(this, found.group(1)));
        }
    }

    /**
     * One place that it names.
     *
     * @param number as it is written, in small letters: 14, iv, 3.2
     */
    record Place(Kind kind, String number) {

        int count() {
            return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
        }
    }

    /** Chinese names the kind behind the number. */
    private static final Pattern CHINESE = Pattern.compile("第\\s?(\\d{1,7})\\s?([页頁段章节節条條行])");

    /** What is unlike any word of prose: the id of an entry, a register number, the number of a part. */
    private static final Pattern UNLIKE_PROSE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d./_-]{3,60}[\\p{L}\\d]");

    /** The places that it names, the widest first. */
    List<Place> places() {
        String small = text.toLowerCase(Locale.ROOT);
        List<Place> places = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kind.in(small).ifPresent(places::add);
        }
        CHINESE.matcher(small).results().map(Locator::chinese).forEach(places::add);
        return places;
    }

    private static Place chinese(MatchResult found) {
        Kind kind = switch (found.group(2)) {
            case "页", "頁" -> Kind.PAGE;
            case "段" -> Kind.PARAGRAPH;
            case "行" -> Kind.ROW;
            default -> Kind.SECTION;
        };
        return new Place(kind, found.group(1));
    }

    /** Ids and numbers in it that a document would hold word for word. */
    List<String> ids() {
        return UNLIKE_PROSE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().filter(Character::isDigit).count() >= 2)
                .filter(word -> word.chars().anyMatch(Character::isLetter) || word.length() > 7)
                .filter(word -> !word.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"))
                .toList();
    }
}
