package spoor.search.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.keys.KeyField;
import spoor.keys.SearchKeys;
import spoor.model.NodeLabel;
import spoor.names.NameAnalysis;
import spoor.names.NameKind;
import spoor.names.NameWord;
import spoor.names.WordRole;

/** Questions to the index of search keys, in Lucene's query language. */
public final class KeyQuery {

    /** More words than this are seldom needed to find a name, and each costs. */
    private static final int MOST_WORDS = 12;

    private static final int SHORT_CORE = 12;
    private static final int LEAST_CODE = 4;
    private static final int LEAST_READING = 6;
    private static final int LEAST_PART = 3;
    private static final int MOST_SHARED = 6;

    private final Typed typed;
    private final String filter;
    private final List<List<NameWord>> cores;

    /**
     * @param label null for any
     * @param country null for any
     * @param dataset null for any
     */
    public KeyQuery(Typed typed, @Nullable NodeLabel label, @Nullable String country, @Nullable String dataset) {
        this.typed = typed;
        this.filter = filter(label, country, dataset);
        this.cores = cores(typed, label);
    }

    private static List<List<NameWord>> cores(Typed typed, @Nullable NodeLabel label) {
        Set<List<NameWord>> cores = new LinkedHashSet<>();
        if (label == null || label == NodeLabel.COMPANY) {
            cores.add(core(typed.as(NameKind.FIRM)));
        }
        if (label == null || label == NodeLabel.COMPONENT || label == NodeLabel.WEAPON_SYSTEM) {
            cores.add(core(typed.as(NameKind.THING)));
        }
        if (label == NodeLabel.PERSON) {
            cores.add(core(typed.as(NameKind.PERSON)));
        }
        return List.copyOf(cores);
    }

    private static List<NameWord> core(NameAnalysis reading) {
        List<NameWord> core = reading.kind() == NameKind.FIRM ? FormWords.without(reading.core()) : reading.core();
        if (core.size() <= MOST_WORDS) {
            return core;
        }
        List<NameWord> telling = core.stream()
                .sorted(Comparator.comparingDouble((NameWord word) -> -WordWeights.of(word)))
                .limit(MOST_WORDS)
                .toList();
        return core.stream().filter(telling::contains).limit(MOST_WORDS).toList();
    }

    /** HS codes are let through: what falls under them is looked at afterwards. */
    private static String filter(@Nullable NodeLabel label, @Nullable String country, @Nullable String dataset) {
        boolean codes = label == null || label == NodeLabel.COMPONENT;
        StringBuilder filter = new StringBuilder();
        if (label != null) {
            filter.append(require(SearchKeys.labelFilter(label.label()), codes));
        }
        if (country != null) {
            filter.append(require(SearchKeys.countryFilter(country), codes));
        }
        if (dataset != null) {
            filter.append(require(SearchKeys.datasetFilter(dataset), codes));
        }
        return filter.toString();
    }

    private static String require(String token, boolean codes) {
        Clauses clauses = new Clauses().add(KeyField.FILTER, token, 1);
        if (codes) {
            clauses.add(KeyField.FILTER, SearchKeys.labelFilter("HsCode"), 1);
        }
        return "+(" + clauses.any() + ")^0 ";
    }

    /** The whole, or all of its words; the ends of words may be missing. */
    public String precise() {
        Clauses clauses = wholes();
        for (List<NameWord> core : cores) {
            clauses.addAll(words(core, core.size() - 1), 1);
        }
        return filter + clauses.required();
    }

    /** The same where every word may lack its end. */
    public String beginnings() {
        Clauses clauses = new Clauses();
        addBegunNumbers(clauses);
        for (List<NameWord> core : cores) {
            clauses.addAll(words(core, 0), 1);
        }
        return filter + clauses.required();
    }

    /** As {@link #precise}, while the last word is being typed. */
    public String quick() {
        Clauses clauses = wholes();
        for (String exact : typed.keys().exact()) {
            if (exact.length() >= 3) {
                clauses.addBeginning(KeyField.EXACT, exact, 30);
            }
        }
        addBegunNumbers(clauses);
        for (List<NameWord> core : cores) {
            clauses.addAll(words(core, core.size() - 1), 1);
        }
        return filter + clauses.required();
    }

    private void addBegunNumbers(Clauses clauses) {
        typed.numbers().forEach(number -> clauses.addBeginning(KeyField.NUMBER, number, 20));
        typed.keys().part().stream()
                .filter(part -> part.length() >= LEAST_PART)
                .forEach(part -> clauses.addBeginning(KeyField.PART, part, 10));
    }

    private Clauses wholes() {
        Clauses clauses = new Clauses();
        clauses.add(KeyField.NUMBER, typed.numbers(), 80);
        clauses.add(KeyField.NUMBER, typed.reached(), 60);
        clauses.addAll(
                typed.address().stream()
                        .map(word -> new Clauses().add(KeyField.NUMBER, word, 1))
                        .toList(),
                2);
        clauses.add(KeyField.EXACT, typed.keys().exact(), 60);
        clauses.add(KeyField.PART, typed.keys().part(), 25);
        clauses.add(KeyField.MEANING, typed.keys().meaning(), 25);
        clauses.add(KeyField.PINYIN, typed.keys().exact(), 15);
        typed.keys().exact().stream()
                .filter(exact -> exact.length() >= LEAST_READING)
                .forEach(exact -> clauses.addBeginning(KeyField.PINYIN, exact, 5));
        typed.keys().initials().stream().limit(1).forEach(initials -> clauses.add(KeyField.INITIALS, initials, 5));
        for (String number : typed.numbers()) {
            if (number.length() >= LEAST_CODE
                    && number.length() <= 10
                    && number.chars().allMatch(Character::isDigit)) {
                clauses.addBeginning(KeyField.CODE, number.substring(0, Math.min(6, number.length())), 20);
            }
        }
        return clauses;
    }

    /** @param from the first word whose end may be missing */
    private static List<Clauses> words(List<NameWord> core, int from) {
        List<Clauses> all = new ArrayList<>();
        for (int i = 0; i < core.size(); i++) {
            Clauses clauses = WordClause.of(core.get(i));
            if (i >= from) {
                WordClause.addBeginning(clauses, core.get(i));
            }
            addJoined(clauses, core, i);
            addJoined(clauses, core, i - 1);
            all.add(clauses);
        }
        return all;
    }

    private static void addJoined(Clauses clauses, List<NameWord> core, int left) {
        if (left >= 0 && left + 1 < core.size()) {
            NameWord joined = NameWord.joined(core.get(left), core.get(left + 1));
            if (!joined.isHan()) {
                clauses.add(WordClause.of(joined), 1);
            }
        }
    }

    /** Some of its telling words, or such as are a letter away. */
    public String loose() {
        Clauses telling = new Clauses();
        Clauses others = new Clauses();
        for (List<NameWord> core : cores) {
            boolean any = core.stream().anyMatch(KeyQuery::isTelling);
            for (int i = 0; i < core.size(); i++) {
                if (FormWords.isLongForm(core.get(i)) && core.size() > 1) {
                    continue;
                }
                Clauses clauses = WordClause.of(core.get(i));
                WordClause.addSimilar(clauses, core.get(i));
                addJoined(clauses, core, i);
                (!any || isTelling(core.get(i)) ? telling : others).add(clauses, WordWeights.of(core.get(i)));
            }
        }
        cores.forEach(core -> addShared(telling, core));
        for (String exact : typed.keys().exact()) {
            if (exact.length() <= SHORT_CORE) {
                telling.add(KeyField.GRAM, typed.keys().gram(), 0.3);
            }
        }
        return filter + telling.required() + " " + others.any();
    }

    /**
     * What is wanted beside the very name or number: numbers that begin so, and names that its Chinese signs may render;
     * empty where it is neither. Whatever has all its words {@link #precise} finds.
     */
    public Optional<String> related() {
        Clauses clauses = new Clauses();
        addBegunNumbers(clauses);
        cores.forEach(core -> core.forEach(word -> WordClause.addRendered(clauses, word)));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(filter + clauses.required());
    }

    /** Any of its words, where nothing else was found: what is nearest. */
    public String least() {
        Clauses any = new Clauses();
        for (List<NameWord> core : cores) {
            core.forEach(word -> any.add(WordClause.of(word), WordWeights.of(word)));
        }
        return filter + any.required();
    }

    /** What is told of a name in other letters may be translated as a whole: any two of its shared words, unless both are general. */
    private static void addShared(Clauses telling, List<NameWord> core) {
        List<NameWord> shared = core.stream()
                .filter(word -> word.hasSymbol() && (word.isHan() || word.isCyrillic()))
                .limit(MOST_SHARED)
                .toList();
        for (int i = 0; i < shared.size(); i++) {
            for (int j = i + 1; j < shared.size(); j++) {
                if (shared.get(i).role() != WordRole.GENERIC || shared.get(j).role() != WordRole.GENERIC) {
                    telling.addAll(List.of(symbol(shared.get(i)), symbol(shared.get(j))), 0.5);
                }
            }
        }
    }

    private static Clauses symbol(NameWord word) {
        return new Clauses().add(KeyField.SYMBOL, word.symbol(), 1);
    }

    private static boolean isTelling(NameWord word) {
        return word.role() == WordRole.DISTINCTIVE || word.role() == WordRole.ACRONYM;
    }
}
