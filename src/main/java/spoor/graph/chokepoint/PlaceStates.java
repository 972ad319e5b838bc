package spoor.graph.chokepoint;

/**
 * The states at each place of a {@link Corridor}, one after the other.
 *
 * <pre>
 *   first   [place]   the last of its states, + 1
 *   another [state]   the state of the same place before it, + 1; 0: none
 * </pre>
 */
final class PlaceStates {

    /** In place of a state where there is none. */
    static final int NONE = -1;

    private final int[] first;
    private final int[] another;

    PlaceStates(Corridor corridor) {
        this.first = new int[corridor.places().size()];
        this.another = new int[corridor.size()];
        for (int v = 0; v < another.length; v++) {
            another[v] = first[corridor.state()[v]];
            first[corridor.state()[v]] = v + 1;
        }
    }

    /** One state of a place. */
    int first(int place) {
        return first[place] - 1;
    }

    /** Another of the same place, or {@link #NONE}. */
    int another(int state) {
        return another[state] - 1;
    }
}
