package spoor.bench.run;

/**
 * What came of one task of one peer.
 *
 * @param peer its name
 * @param task the task's word; {@code built} for making the graph ready
 * @param state how it ended
 * @param cpuMillis processor time, median of the warm runs
 * @param wallMillis time on the clock, median of the warm runs
 * @param runs how often it ran
 * @param text the answer, or why there is none
 */
record Outcome(String peer, String task, State state, double cpuMillis, double wallMillis, int runs, String text) {

    /** How a task can end. */
    enum State {
        DONE,
        /** The time limit came first. */
        UNFINISHED,
        /** The peer cannot do it, or broke. */
        FAILED,
        /** It answered, but found only the shortest paths, of which there are fewer than were asked for. */
        PARTIAL,
        /** It answered, but took any of the paths of equal length. */
        INEXACT,
        /** It answered, but not what the others answered. */
        DIFFERS;

        /** Whether there is an answer and a time. */
        boolean isTimed() {
            return this != UNFINISHED && this != FAILED;
        }
    }

    static Outcome unfinished(String peer, String task, long limitSeconds) {
        double limitMillis = limitSeconds * 1_000.0;
        return new Outcome(
                peer, task, State.UNFINISHED, limitMillis, limitMillis, 0, "no answer in %d s".formatted(limitSeconds));
    }

    static Outcome failed(String peer, String task, String reason) {
        return new Outcome(peer, task, State.FAILED, 0, 0, 0, reason);
    }

    Outcome with(State other, String expected) {
        return new Outcome(
                peer, task, other, cpuMillis, wallMillis, runs, "%s instead of %s".formatted(text, expected));
    }
}
