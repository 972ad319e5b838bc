package spoor.names;

import java.util.Set;

/** Reads names. Holds nothing but its lists; for any number of threads. */
public final class NameAnalyser {

    private static final NameAnalyser SHARED = new NameAnalyser();

    final LegalForms legalForms = new LegalForms();
    final Glossary glossary = new Glossary();
    final Compounds compounds = new Compounds();
    final HanWords hanWords = new HanWords(legalForms, glossary);

    private NameAnalyser() {}

    /** The one there is: its lists are read once, when it is first asked for; a start that asked for it would wait. */
    public static NameAnalyser shared() {
        return SHARED;
    }

    /** The words, in plain letters, that legal forms are written with, wherever in a name they stand: joint, stock, ооо. */
    public Set<String> formWords() {
        return legalForms.words();
    }

    /** Whole legal forms without their blanks, such as {@code limitedliabilitycompany}, as people glue them to a name. */
    public Set<String> formsInOne() {
        return legalForms.inOne();
    }

    /** Whether forms are written with this plain word, or it is and, of and the like. */
    boolean isForm(String plain) {
        return legalForms.words().contains(plain) || isStop(plain);
    }

    /** Whether it is and, of and the like. */
    boolean isStop(String plain) {
        Glossary.Symbol symbol = glossary.word(plain);
        return symbol != null && symbol.role() == WordRole.STOP;
    }

    /** Words of one piece that many names share, in plain Latin or Cyrillic letters. */
    public Set<String> sharedWords() {
        return glossary.singleWords();
    }

    /** How Cyrillic ones begin that take endings. */
    public Set<String> sharedStems() {
        return glossary.stems();
    }

    /** Whether very many names have this plain word. */
    public boolean isShared(String plain) {
        Scripts script = plain.isEmpty() ? Scripts.NONE : Scripts.of(plain.codePointAt(0));
        return glossary.find(plain, PlainWords.sound(plain, script), script) != null;
    }

    /** Never fails: a text without letters and digits has no words. */
    public NameAnalysis analyse(String name, NameKind kind) {
        return new NameReading(this, name, kind).analysis();
    }
}
