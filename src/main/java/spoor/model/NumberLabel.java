package spoor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words beside a number that say what it is: {@code ИНН}, {@code Tax ID/INN}, {@code CR No.}, {@code tax
 * identification number}. A text is a label only if all of its words are words of labels and one of them names a kind.
 *
 * @param kinds in the order of the words; the surest are those of one register
 */
record NumberLabel(List<IdentifierKind> kinds) {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}&&[^\\p{IsHan}]]+");
    /** What may stand between the words of a label, and after it. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s./,:：#№()&'’_–-]*");

    private static final Map<String, IdentifierKind> KINDS = Map.ofEntries(
            Map.entry("инн", IdentifierKind.INN),
            Map.entry("inn", IdentifierKind.INN),
            Map.entry("кпп", IdentifierKind.KPP),
            Map.entry("kpp", IdentifierKind.KPP),
            Map.entry("огрн", IdentifierKind.OGRN),
            Map.entry("огрнип", IdentifierKind.OGRN),
            Map.entry("ogrn", IdentifierKind.OGRN),
            Map.entry("ogrnip", IdentifierKind.OGRN),
            Map.entry("psrn", IdentifierKind.OGRN),
            Map.entry("окпо", IdentifierKind.OKPO),
            Map.entry("okpo", IdentifierKind.OKPO),
            Map.entry("бин", IdentifierKind.BIN),
            Map.entry("bin", IdentifierKind.BIN),
            Map.entry("иин", IdentifierKind.BIN),
            Map.entry("iin", IdentifierKind.BIN),
            Map.entry("унп", IdentifierKind.UNP),
            Map.entry("unp", IdentifierKind.UNP),
            Map.entry("єдрпоу", IdentifierKind.EDRPOU),
            Map.entry("едрпоу", IdentifierKind.EDRPOU),
            Map.entry("edrpou", IdentifierKind.EDRPOU),
            Map.entry("vkn", IdentifierKind.VKN),
            Map.entry("tckn", IdentifierKind.TCKN),
            Map.entry("lei", IdentifierKind.LEI),
            Map.entry("imo", IdentifierKind.IMO),
            Map.entry("uscc", IdentifierKind.USCC),
            Map.entry("usci", IdentifierKind.USCC),
            Map.entry("credit", IdentifierKind.USCC),
            Map.entry("统一社会信用代码", IdentifierKind.USCC),
            Map.entry("社会信用代码", IdentifierKind.USCC),
            Map.entry("統一社會信用代碼", IdentifierKind.USCC),
            Map.entry("cnpj", IdentifierKind.CNPJ),
            Map.entry("cpf", IdentifierKind.CPF),
            Map.entry("gstin", IdentifierKind.GSTIN),
            Map.entry("mst", IdentifierKind.MST),
            Map.entry("swift", IdentifierKind.SWIFT),
            Map.entry("bic", IdentifierKind.SWIFT),
            Map.entry("ein", IdentifierKind.EIN),
            Map.entry("uei", IdentifierKind.UEI),
            Map.entry("duns", IdentifierKind.DUNS),
            Map.entry("vat", IdentifierKind.VAT),
            Map.entry("tin", IdentifierKind.TAX),
            Map.entry("tax", IdentifierKind.TAX),
            Map.entry("taxpayer", IdentifierKind.TAX),
            Map.entry("fiscal", IdentifierKind.TAX),
            Map.entry("налоговый", IdentifierKind.TAX),
            Map.entry("налогоплательщика", IdentifierKind.TAX),
            Map.entry("іпн", IdentifierKind.TAX),
            Map.entry("рнокпп", IdentifierKind.TAX),
            Map.entry("податковий", IdentifierKind.TAX),
            Map.entry("vergi", IdentifierKind.TAX),
            Map.entry("税号", IdentifierKind.TAX),
            Map.entry("税务登记号", IdentifierKind.TAX),
            Map.entry("纳税人识别号", IdentifierKind.TAX),
            Map.entry("cr", IdentifierKind.CRNO),
            Map.entry("crn", IdentifierKind.CRNO),
            Map.entry("company", IdentifierKind.CRNO),
            Map.entry("registration", IdentifierKind.CRNO),
            Map.entry("registered", IdentifierKind.CRNO),
            Map.entry("register", IdentifierKind.CRNO),
            Map.entry("registry", IdentifierKind.CRNO),
            Map.entry("reg", IdentifierKind.CRNO),
            Map.entry("регистрационный", IdentifierKind.CRNO),
            Map.entry("реєстраційний", IdentifierKind.CRNO),
            Map.entry("注册号", IdentifierKind.CRNO),
            Map.entry("公司编号", IdentifierKind.CRNO),
            Map.entry("公司編號", IdentifierKind.CRNO),
            Map.entry("passport", IdentifierKind.PASSPORT));

    /** Words of labels that name no kind, as in "main state registration number", "código", "код". */
    private static final Set<String> FILLERS = fillers();

    /** What can stand before a number without anything between. */
    private static final Pattern GLUED =
            Pattern.compile("(?iu)(?:ИНН|INN|КПП|KPP|ОГРН(?:ИП)?|OGRN(?:IP)?|ОКПО|OKPO|БИН|BIN|ИИН|IIN|УНП|UNP|ЄДРПОУ"
                    + "|ЕДРПОУ|EDRPOU|VKN|LEI|IMO|USCC|VAT|TIN|CNPJ|GSTIN|MST|SWIFT|BIC|EIN)-?");

    private static Set<String> fillers() {
        Set<String> fillers = new HashSet<>(
                Set.of(("no nr num number numbers n id code codes identification identifier of the s individual main"
                                + " primary basic state national unified uniform social commercial business"
                                + " corporate trade government legal entity payer numero number. номер код"
                                + " основной государственный индивидуальный идентификационный ідентифікаційний"
                                + " юридичної особи russian chinese hk uk us eu prc")
                        .split(" ")));
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
            WORD.matcher(name.toLowerCase(Locale.ROOT)).results().forEach(word -> fillers.add(word.group()));
        }
        return Set.copyOf(fillers);
    }

    /** A text that is a label and nothing else. */
    static Optional<NumberLabel> find(String text) {
        List<IdentifierKind> kinds = new ArrayList<>();
        int end = read(text, kinds);
        return end == text.length() && !kinds.isEmpty() ? Optional.of(new NumberLabel(kinds)) : Optional.empty();
    }

    /**
     * A label at the beginning of a text, with a number after it.
     *
     * @param rest what follows
     */
    record Front(NumberLabel label, String rest) {}

    /** The label at the beginning of a text, if a number follows. */
    static Optional<Front> findFront(String text) {
        List<IdentifierKind> kinds = new ArrayList<>();
        int end = read(text, kinds);
        if (kinds.isEmpty() || !isNumberNext(text, end, kinds)) {
            return Optional.empty();
        }
        return Optional.of(new Front(new NumberLabel(kinds), text.substring(end)));
    }

    /** A bank's code may be of letters alone; of whatever else a digit is among the first signs. */
    private static boolean isNumberNext(String text, int at, List<IdentifierKind> kinds) {
        boolean isGlued = at > 0 && at < text.length() && Character.isLetter(text.charAt(at - 1));
        boolean isPart = at > 0 && at < text.length() && text.charAt(at - 1) == '-';
        if (at >= text.length()
                || ((isGlued || isPart) && !GLUED.matcher(text.substring(0, at)).matches())) {
            return false;
        }
        boolean hasDigit = text.substring(at).chars().anyMatch(Character::isDigit);
        return hasDigit || kinds.contains(IdentifierKind.SWIFT);
    }

    /** Reads words of labels as far as they go, and what stands after them; returns where that ends. */
    private static int read(String text, List<IdentifierKind> kinds) {
        Matcher word = WORD.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        int end = 0;
        while (true) {
            int from = between.region(end, text.length()).lookingAt() ? between.end() : end;
            if (!word.region(from, text.length()).lookingAt()) {
                return kinds.isEmpty() ? 0 : from;
            }
            String lower = word.group().toLowerCase(Locale.ROOT);
            IdentifierKind kind = KINDS.get(lower);
            if (kind == null && !FILLERS.contains(lower)) {
                return end;
            }
            // "CR12345" and "BE0123" are numbers as they are printed.
            if (word.end() < text.length()
                    && Character.isDigit(text.charAt(word.end()))
                    && !GLUED.matcher(word.group()).matches()) {
                return kinds.isEmpty() ? 0 : from;
            }
            if (kind != null) {
                kinds.add(kind);
            }
            end = word.end();
        }
    }

    /** The kind that says most: that of one register before a tax number or register number of whatever kind. */
    IdentifierKind kind() {
        return kinds.stream()
                .filter(kind -> !kind.isNational())
                .findFirst()
                .or(() -> kinds.stream()
                        .filter(kind -> kind != IdentifierKind.CRNO)
                        .findFirst())
                .orElse(kinds.getFirst());
    }
}
