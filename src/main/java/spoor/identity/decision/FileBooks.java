package spoor.identity.decision;

import java.util.ArrayList;
import java.util.List;
import spoor.model.Decision;

/** Counts what becomes of the lines of a file. For one thread. */
final class FileBooks {

    private static final int MOST_REFUSED = 1_000;

    private final List<FileResult.RefusedLine> refused = new ArrayList<>();
    private long read;
    private long added;
    private long known;
    private Held held = Held.NONE;

    /** A decision and the line it stands on. */
    record Line(long number, Decision decision) {

        Line broughtInBy(String who) {
            return new Line(number, decision.broughtInBy(who));
        }
    }

    /** What became of some lines, counted once they are committed. */
    record Chunk(long added, long known, List<FileResult.RefusedLine> refused, Held held) {}

    void read() {
        read++;
    }

    void known() {
        known++;
    }

    void refused(long line, String reason) {
        refused.add(FileResult.RefusedLine.unread(line, reason));
    }

    void add(Chunk chunk) {
        added += chunk.added();
        known += chunk.known();
        refused.addAll(chunk.refused());
        held = chunk.held();
    }

    /** Lines that wait for what holds in their place. */
    Held held() {
        return held;
    }

    /** No more lines come: what waits still takes no place. */
    void refuseHeld() {
        held.lines().forEach(line -> refused.add(FileResult.RefusedLine.of(line.number(), Held.ALONE, List.of())));
    }

    FileResult result() {
        refused.sort(java.util.Comparator.comparingLong(FileResult.RefusedLine::line));
        return new FileResult(
                read, added, known, refused.subList(0, Math.min(MOST_REFUSED, refused.size())), refused.size());
    }
}
