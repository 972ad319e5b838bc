package spoor.bench.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import spoor.search.NameVariants;

/** The ways in which one name, number or code may be typed by somebody else: by rules of usage, the same for the same seed. */
final class Spellings {

    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final Map<String, String[]> TABLES = new LinkedHashMap<>();

    static {
        table("BGN", "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya i yi ye g");
        table("passport (ICAO)", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia i i ie g");
        table("ISO 9 with accents", "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â ì ï ê g̀");
        table("scholarly without accents", "a b v g d e e z z i j k l m n o p r s t u f ch c c s sc - y - e ju ja i ji je g");
        table("library (ALA-LC)", "a b v g d e ë zh z i ĭ k l m n o p r s t u f kh t͡s ch sh shch ʺ y ʹ ė i͡u i͡a i ï i͡e g");
        table("GOST as typed", "a b v g d e jo zh z i j k l m n o p r s t u f x cz ch sh shh - y ` e yu ya i yi ye g");
        table("as people type", "a b v g d e e j z i y k l m n o p r s t u f h c ch sh sch - y - e u ya i yi ye g");
        table("German", "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja i ji je g");
        table("as Ukrainian", "a b v h d e yo zh z y i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i i ie g");
        table("Ukrainian passport", "a b v h d e yo zh z y i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i ie g");
    }

    private static final String[][] SHORT_WORDS = {
        {"international", "Int'l"}, {"institute", "Inst."}, {"technology", "Tech."}, {"technologies", "Tech."},
        {"company", "Co."}, {"corporation", "Corp."}, {"industry", "Ind."}, {"industrial", "Ind."}, {"research", "Res."},
        {"development", "Dev."}, {"electronics", "Elec."}, {"manufacturing", "Mfg."}, {"engineering", "Eng."},
        {"limited", "Ltd"}, {"scientific", "Sci."}, {"production", "Prod."}, {"association", "Assoc."},
        {"university", "Univ."}, {"department", "Dept."}, {"trading", "Trdg"}, {"equipment", "Equip."},
        {"научно-производственное объединение", "НПО"}, {"научно-производственное предприятие", "НПП"},
        {"научно-исследовательский институт", "НИИ"}, {"конструкторское бюро", "КБ"}, {"торговый дом", "ТД"},
        {"производственное объединение", "ПО"}, {"производственно-коммерческая фирма", "ПКФ"},
        {"общество с ограниченной ответственностью", "ООО"}, {"акционерное общество", "АО"},
        {"публичное акционерное общество", "ПАО"}, {"открытое акционерное общество", "ОАО"},
        {"scientific and production enterprise", "NPP"}, {"research and production enterprise", "NPP"},
        {"scientific production association", "NPO"}, {"research and production association", "NPO"},
        {"design bureau", "KB"}, {"scientific research institute", "NII"}, {"limited liability company", "LLC"},
        {"joint stock company", "JSC"}, {"公司", ""}, {"有限责任公司", "有限公司"}, {"股份有限公司", "股份公司"}
    };

    private final Random random = new Random(26);
    private final NameVariants usual = new NameVariants(26);

    private static void table(String name, String latin) {
        TABLES.put(name, latin.split(" ", 0));
    }

    /** What it is called → how it is typed. */
    Map<String, String> ofName(String name) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "typing error", usual.mistyped(name), name);
        put(typed, "first letter wrong", firstWrong(name), name);
        put(typed, "order of words", usual.reordered(name), name);
        put(typed, "joined or torn", usual.cut(name), name);
        put(typed, "all in one", name.length() < 40 && !NameVariants.isHan(name) ? name.replaceAll("[\\s.,\"«»“”'-]", "") : null, name);
        put(typed, "other legal form", usual.reformed(name), name);
        put(typed, "look-alikes", usual.lookAlike(name), name);
        put(typed, "hyphens and quotes gone", name.replaceAll("[-–«»\"“”'’.,()]+", " ").strip(), name);
        put(typed, "shortened words", shortened(name), name);
        put(typed, "acronym", acronym(name), name);
        put(typed, "first words", firstWords(name), name);
        if (NameVariants.isCyrillic(name) && !NameVariants.isHan(name)) {
            addRomanised(typed, name);
        }
        if (NameVariants.isHan(name)) {
            addChinese(typed, name);
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String kind, @Nullable String text, String name) {
        if (text != null && !text.isBlank() && !text.equals(name) && text.length() <= 300) {
            typed.put(kind, text);
        }
    }

    private @Nullable String firstWrong(String name) {
        if (NameVariants.isHan(name) || name.length() < 7 || (name.indexOf(' ') >= 0 && name.indexOf(' ') < 6)) {
            return null;
        }
        char first = name.charAt(0);
        char other = NameVariants.isCyrillic(name) ? 'О' : 'O';
        return first == other ? null : other + name.substring(1);
    }

    private void addRomanised(Map<String, String> typed, String name) {
        boolean ukrainian = name.matches("(?iu).*[іїєґ].*");
        TABLES.forEach((table, latin) -> {
            if (ukrainian == table.contains("Ukrainian passport") || table.equals("as people type") || table.equals("as Ukrainian")) {
                put(typed, "romanised: " + table, romanised(name, latin), name);
            }
        });
        put(typed, "е for ё, и for і", name.replace('ё', 'е').replace('і', 'и').replace('ї', 'и').replace('є', 'е'), name);
    }

    private static String romanised(String name, String[] latin) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int at = LETTERS.indexOf(Character.toLowerCase(name.charAt(i)));
            String letters = at < 0 ? "" + name.charAt(i) : latin[at].equals("-") ? "" : latin[at];
            boolean capital = Character.isUpperCase(name.charAt(i)) && !letters.isEmpty();
            text.append(capital ? letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) : letters);
        }
        return text.toString();
    }

    private void addChinese(Map<String, String> typed, String name) {
        put(typed, "traditional signs", usual.traditional(name), name);
        String signs = name.replaceAll("(股份)?有限(责任|責任)?公司|集团|集團|公司|\\P{IsHan}", "");
        if (signs.length() < 3 || signs.length() > 14) {
            return;
        }
        String[] toned = PinyinHelper.toPinyin(signs, PinyinStyleEnum.DEFAULT, " ").split(" ", -1);
        String[] plain = PinyinHelper.toPinyin(signs, PinyinStyleEnum.NORMAL, " ").split(" ", -1);
        String[] first = PinyinHelper.toPinyin(signs, PinyinStyleEnum.FIRST_LETTER, " ").split(" ", -1);
        put(typed, "pinyin by syllables", String.join(" ", plain), name);
        put(typed, "pinyin in one", String.join("", plain), name);
        put(typed, "pinyin with tones", String.join(" ", toned), name);
        put(typed, "pinyin by pairs", byPairs(plain), name);
        put(typed, "Wade-Giles", wadeGiles(plain), name);
        put(typed, "first letters of pinyin", first.length >= 4 ? String.join("", first) : null, name);
        put(typed, "without legal form", signs, name);
        put(typed, "without place", signs.length() > 5 ? signs.substring(2) : null, name);
        put(typed, "a wrong sign", signs.length() > 4 ? signs.substring(0, 2) + "天" + signs.substring(3) : null, name);
        put(typed, "signs apart", String.join(" ", signs.split("", 0)), name);
    }

    private static String byPairs(String[] syllables) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < syllables.length; i++) {
            text.append(i > 0 && i % 2 == 0 ? " " : "").append(syllables[i]);
        }
        return text.toString();
    }

    /** Without tones, aspirates with an apostrophe, as a library wrote it. */
    private static String wadeGiles(String[] syllables) {
        List<String> all = new ArrayList<>();
        for (String syllable : syllables) {
            all.add(WHOLE.getOrDefault(syllable, wadeGiles(syllable)));
        }
        return String.join(" ", all);
    }

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("zhi", "chih"), Map.entry("chi", "ch'ih"), Map.entry("shi", "shih"), Map.entry("ri", "jih"),
            Map.entry("zi", "tzu"), Map.entry("ci", "tz'u"), Map.entry("si", "ssu"), Map.entry("ge", "ko"),
            Map.entry("ke", "k'o"), Map.entry("he", "ho"), Map.entry("guo", "kuo"), Map.entry("kuo", "k'uo"),
            Map.entry("huo", "huo"), Map.entry("shuo", "shuo"), Map.entry("yi", "i"), Map.entry("ye", "yeh"),
            Map.entry("yan", "yen"), Map.entry("you", "yu"), Map.entry("yue", "yueh"), Map.entry("er", "erh"),
            Map.entry("gui", "kuei"), Map.entry("kui", "k'uei"));

    private static String wadeGiles(String syllable) {
        String[][] initials = {
            {"zh", "ch"}, {"ch", "ch'"}, {"sh", "sh"}, {"b", "p"}, {"p", "p'"}, {"d", "t"}, {"t", "t'"}, {"g", "k"},
            {"k", "k'"}, {"j", "ch"}, {"q", "ch'"}, {"x", "hs"}, {"z", "ts"}, {"c", "ts'"}, {"r", "j"}, {"s", "s"},
            {"m", "m"}, {"f", "f"}, {"n", "n"}, {"l", "l"}, {"h", "h"}, {"w", "w"}, {"y", "y"}
        };
        for (String[] one : initials) {
            if (syllable.startsWith(one[0])) {
                String rest = syllable.substring(one[0].length())
                        .replaceFirst("ong$", "ung").replaceFirst("^ian$", "ien").replaceFirst("^(i|u)e$", "$1eh")
                        .replaceFirst("^uo$", "o");
                return one[1] + rest;
            }
        }
        return syllable;
    }

    private static @Nullable String shortened(String name) {
        String text = name;
        for (String[] words : SHORT_WORDS) {
            text = text.replaceAll("(?iu)(?<!\\p{L})" + words[0] + "(?!\\p{L})", words[1]);
        }
        return text.equals(name) ? null : text;
    }

    private static @Nullable String acronym(String name) {
        String bare = name.replaceAll("(?iu)(?<!\\p{L})(ооо|ао|пао|оао|зао|llc|jsc|pjsc|ltd\\.?|limited|co\\.|company|liability|joint|stock|and|of|the|и)(?!\\p{L})", " ");
        StringBuilder letters = new StringBuilder();
        for (String word : bare.split("[^\\p{L}]+", 0)) {
            letters.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return NameVariants.isHan(name) || letters.length() < 4 || letters.length() > 6 ? null : letters.toString();
    }

    private static @Nullable String firstWords(String name) {
        String[] words = name.split("\\s+", 0);
        String text = String.join(" ", List.of(words).subList(0, words.length - 1));
        boolean formOnly = text.matches("(?iu)((public|open|closed|joint|stock|limited|liability|company|jsc|llc|obshchestvo|s|ogranichennoi|otvetstvennostyu|\\p{L}*ts?ionernoe|publichnoe|zakrytoe|otkrytoe|\\p{L}*акционерное|общество|с|ограниченной|ответственностью)[ -]*)+");
        return words.length < 4 || formOnly || NameVariants.isHan(name) ? null : text;
    }

    Map<String, String> ofNumber(String kind, String number) {
        Map<String, String> typed = new LinkedHashMap<>();
        int cut = 2 + random.nextInt(number.length() - 3);
        put(typed, "number: a blank in it", number.substring(0, cut) + " " + number.substring(cut), "");
        put(typed, "number: by threes", number.replaceAll("(?<=\\G.{3})(?=.)", " "), "");
        put(typed, "number: hyphens", number.substring(0, cut) + "-" + number.substring(cut), "");
        boolean inn = kind.equals("inn");
        put(typed, "number: named", (inn ? "ИНН " : "ОГРН ") + number, "");
        put(typed, "number: named in Latin", (inn ? "INN:" : "OGRN:") + number, "");
        put(typed, "number: named, glued", (inn ? "ИНН" : "ОГРН") + number, "");
        put(typed, "number: named in Ukrainian", inn ? "ІПН " + number : "ОДРН " + number, "");
        put(typed, "number: with country", "RU" + number, "");
        put(typed, "number: with another", inn ? "ИНН/КПП " + number + "/770101001" : null, "");
        put(typed, "number: with words", (inn ? "Tax ID No. " : "Registration number ") + number, "");
        put(typed, "number: full width", number.chars().collect(StringBuilder::new, (text, digit) -> text.append((char) (digit - '0' + '０')), StringBuilder::append).toString(), "");
        return typed;
    }

    Map<String, String> ofCode(String code) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "code: in one", code.replaceAll("[-. /]", ""), code);
        put(typed, "code: small letters", code.toLowerCase(Locale.ROOT), code);
        put(typed, "code: blanks for hyphens", code.replaceAll("[-/.]", " "), code);
        put(typed, "code: hyphen before digits", code.replaceAll("(?<=\\p{L})[ -]?(?=\\d)", "-"), code);
        put(typed, "code: blank before digits", code.replaceAll("(?<=\\p{L})[ -]?(?=\\d)", " "), code);
        put(typed, "code: with packing", code.length() >= 6 ? code + (random.nextBoolean() ? "-TR" : "#PBF") : null, code);
        put(typed, "code: shorter", code.length() >= 8 ? code.substring(0, code.length() - 2) : null, code);
        put(typed, "code: look-alikes", usual.lookAlike(code), code);
        put(typed, "code: O for 0", code.length() >= 6 ? code.replace('0', 'O') : null, code);
        return typed;
    }

    /** Of a weapon: its code or nickname. */
    Map<String, String> ofWeapon(String name) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "weapon: small letters", name.toLowerCase(Locale.ROOT), name);
        put(typed, "weapon: in one", name.replaceAll("[- ]", ""), name);
        put(typed, "weapon: blanks for hyphens", name.replace('-', ' '), name);
        put(typed, "weapon: hyphens for blanks", name.replace(' ', '-'), name);
        put(typed, "weapon: with a word", NameVariants.isCyrillic(name) ? "ракета " + name : NameVariants.isHan(name) ? null : name + " missile", name);
        put(typed, "weapon: typing error", usual.mistyped(name), name);
        put(typed, "weapon: look-alikes", usual.lookAlike(name), name);
        if (NameVariants.isCyrillic(name)) {
            put(typed, "weapon: romanised", romanised(name, Objects.requireNonNull(TABLES.get("BGN"))), name);
            put(typed, "weapon: romanised as people type", romanised(name, Objects.requireNonNull(TABLES.get("as people type"))), name);
        }
        return typed;
    }
}
