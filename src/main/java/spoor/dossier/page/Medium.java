package spoor.dossier.page;

/** What a dossier is written for. */
public enum Medium {
    /** A browser, which may also print it. */
    SCREEN,
    /** Pages with numbers. */
    PAPER
}
