package spoor.declarations.column;

import java.util.Arrays;
import java.util.List;
import spoor.graph.array.IntList;

/**
 * Counts how many different parties each cell has. Rows that follow each other are mostly of one party, because the store keeps
 * them so; their runs are put in the order of parties, so that whether a cell had this party already is one look. Not safe for
 * threads.
 *
 * <pre>
 * run   starts 0, 12, 4096, ...   block times {@link RowBlock#MOST} and place in it; ends where the next one starts or its block ends
 *       parties 7, 3, 7, ...      0 = not stated, which is not counted
 * </pre>
 */
public final class DistinctParties {

    /** More runs than this are not counted: they would take the memory of everybody else. */
    private static final int MOST_RUNS = 16_000_000;

    private final Kinds kinds;
    private final int parties;
    private final IntList starts = new IntList();
    private final IntList runs = new IntList();

    /**
     * @param kinds the party of each row
     * @param parties one more than the greatest
     */
    public DistinctParties(Kinds kinds, int parties) {
        this.kinds = kinds;
        this.parties = parties;
    }

    /** Adds the wanted rows of a block. */
    public void add(int block, RowBlock rows) {
        if (runs.size() > MOST_RUNS) {
            return;
        }
        int[] codes = rows.read(kinds);
        int last = -1;
        for (int i = 0; i < rows.count; i++) {
            int party = codes[rows.places[i]];
            if (party != last) {
                last = party;
                starts.add(block * RowBlock.MOST + i);
                runs.add(party);
            }
        }
    }

    /**
     * By cell how many there are, and of cell 0 how many of all; -1 everywhere where they were too many to count.
     *
     * @param blocks the cells of the wanted rows, block by block
     * @param cells one more than the last
     */
    public int[] count(List<int[]> blocks, int cells) {
        int[] counts = new int[cells];
        if (runs.size() > MOST_RUNS) {
            Arrays.fill(counts, -1);
            return counts;
        }
        int[] last = new int[cells];
        for (int run : inOrder()) {
            int party = runs.get(run);
            if (party != 0) {
                counts[0] += last[0] == party ? 0 : 1;
                last[0] = party;
                countRun(run, blocks, party, last, counts);
            }
        }
        return counts;
    }

    private void countRun(int run, List<int[]> blocks, int party, int[] last, int[] counts) {
        int start = starts.get(run);
        int[] cells = blocks.get(start / RowBlock.MOST);
        int next = run + 1 < starts.size() ? starts.get(run + 1) : Integer.MAX_VALUE;
        int end = next / RowBlock.MOST == start / RowBlock.MOST ? next % RowBlock.MOST : cells.length;
        for (int i = start % RowBlock.MOST; i < end; i++) {
            int cell = cells[i];
            if (last[cell] != party) {
                last[cell] = party;
                counts[cell]++;
            }
        }
    }

    /** Runs by party: counted, then each put where those before it end. */
    private int[] inOrder() {
        int[] ends = new int[parties + 1];
        for (int run = 0; run < runs.size(); run++) {
            ends[runs.get(run) + 1]++;
        }
        for (int party = 0; party < parties; party++) {
            ends[party + 1] += ends[party];
        }
        int[] ordered = new int[runs.size()];
        for (int run = 0; run < ordered.length; run++) {
            ordered[ends[runs.get(run)]++] = run;
        }
        return ordered;
    }
}
