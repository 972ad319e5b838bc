package spoor.bench.question;

import java.time.LocalDate;
import java.util.Arrays;
import spoor.bench.generate.GeneratedRelation;

/**
 * The cost of one hop by src/docs/STRENGTH.md, written down a second time so that it checks the kernel: relations are
 * added one by one, then {@link #takeCost} answers and forgets them.
 */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class HopCost {

    private static final double[] CONFIDENCE = {0.45, 0.75, 0.95};
    private static final int INVASION = (int) LocalDate.of(2022, 2, 24).toEpochDay();

    private int[] sources = new int[16];
    private int sourceCount;
    private int confidence;
    private int newest = GeneratedRelation.NO_DAY;
    private boolean stated;

    void add(GeneratedRelation relation, boolean componentAtEnd) {
        confidence = Math.max(confidence, relation.confidence().ordinal());
        stated |= componentAtEnd || relation.hs() != 0;
        newest = Math.max(newest, relation.lastDay() >= 0 ? relation.lastDay() : relation.firstDay());
        for (int i = 0; i < relation.sourceCount(); i++) {
            if (sourceCount == sources.length) {
                sources = Arrays.copyOf(sources, 2 * sourceCount);
            }
            sources[sourceCount++] = relation.source() + i;
        }
    }

    int takeCost() {
        double corroboration = 1 - 0.15 / distinctSources();
        double recency = newest < 0 ? 0.95 : newest >= INVASION ? 1 : 0.9;
        double weight = CONFIDENCE[confidence] * corroboration * recency * (stated ? 1 : 0.9);
        forget();
        return (int) Math.round(-1_000_000 * Math.log(weight));
    }

    private int distinctSources() {
        Arrays.sort(sources, 0, sourceCount);
        int distinct = 1;
        for (int i = 1; i < sourceCount; i++) {
            distinct += sources[i] == sources[i - 1] ? 0 : 1;
        }
        return distinct;
    }

    private void forget() {
        sourceCount = 0;
        confidence = 0;
        newest = GeneratedRelation.NO_DAY;
        stated = false;
    }
}
