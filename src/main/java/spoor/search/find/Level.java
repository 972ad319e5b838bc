package spoor.search.find;

/** How one word fits another, from the best down. */
enum Level {
    SAME(1),
    BEGINNING(0.9),
    SCRIPT(0.92),
    SIMILAR(0.75),
    NONE(0);

    private final double worth;

    Level(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }
}
