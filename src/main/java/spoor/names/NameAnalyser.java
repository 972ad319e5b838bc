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

    /** The one there is: its lists are read once. */
    public static NameAnalyser shared() {
        return SHARED;
    }

    /** The words, in plain letters, that legal forms are written with, wherever in a name they stand: joint, stock, ооо. */
    public Set<String> formWords() {
        return legalForms.words();
    }

    /** Never fails: a text without letters and digits has no words. */
    public NameAnalysis analyse(String name, NameKind kind) {
        return new NameReading(this, name, kind).analysis();
    }
}
