package spoor.bench.generate;

import java.time.LocalDate;
import spoor.model.RelationType;

/** Fills in what a relation says beside its two ends: confidence, sources, dates, goods, value. */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
final class Goods {

    /** Sectors of trade; a firm belongs to one. */
    static final int SECTORS = 97;

    static final int HS_PER_SECTOR = 12;
    static final int SOURCES = 5_000;
    static final int DATASETS = 4;
    static final int INVASION = (int) LocalDate.of(2022, 2, 24).toEpochDay();

    private static final int FIRST = (int) LocalDate.of(2018, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2024, 12, 31).toEpochDay();

    private final SplitMix64 random;

    Goods(SplitMix64 random) {
        this.random = random;
    }

    /** A day of 2018–2024, late ones more often. */
    int drawDay() {
        double u = random.unit();
        return LAST - (int) ((LAST - FIRST) * u * StrictMath.sqrt(u));
    }

    /** Fills everything but the ends and the type. */
    void fill(GeneratedRelation relation, RelationType type, int day, int sector) {
        relation.type = (byte) type.ordinal();
        relation.confidence = (byte) drawConfidence(type);
        relation.dataset = (byte) random.below(DATASETS);
        fillSources(relation);
        fillDates(relation, day);
        fillGoods(relation, type, sector);
    }

    /** A few documents, such as leaked customs files, are the source of most relations: the n-th of 1/n as many. */
    private void fillSources(GeneratedRelation relation) {
        int draw = random.below(100);
        relation.sourceCount = (byte) (draw < 70 ? 1 : draw < 92 ? 2 : 3);
        relation.source = (short) (StrictMath.pow(SOURCES - 3, random.unit()) - 1);
    }

    private void fillDates(GeneratedRelation relation, int day) {
        boolean dated = !random.chance(50);
        relation.firstDay = dated ? (short) day : GeneratedRelation.NO_DAY;
        int last = Math.min(LAST, day + random.below(400));
        relation.lastDay = dated && random.chance(500) ? (short) last : GeneratedRelation.NO_DAY;
    }

    private void fillGoods(GeneratedRelation relation, RelationType type, int sector) {
        boolean trade = type == RelationType.SUPPLIES;
        boolean stated = trade && random.chance(600);
        relation.hs = stated ? (short) (1 + sector * HS_PER_SECTOR + random.below(HS_PER_SECTOR)) : 0;
        relation.value = trade ? drawValue() : Float.NaN;
        relation.count = trade ? 1 + (int) Math.min(10_000, 1 / (1 - random.unit())) : 1;
    }

    private float drawValue() {
        double u = 1 - random.unit();
        return (float) Math.rint(Math.min(1e9, 1_000 / (u * StrictMath.sqrt(u))));
    }

    private int drawConfidence(RelationType type) {
        int draw = random.below(100);
        return switch (type) {
            case ASSOCIATED_WITH -> draw < 75 ? 0 : 1;
            case OWNS, CONTROLS, DIRECTS -> draw < 5 ? 0 : draw < 30 ? 1 : 2;
            default -> draw < 10 ? 0 : draw < 45 ? 1 : 2;
        };
    }
}
