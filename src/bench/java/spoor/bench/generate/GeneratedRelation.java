package spoor.bench.generate;

import spoor.model.Confidence;
import spoor.model.RelationType;

/** One relation, a carrier that is filled again for each: whoever wants to keep it copies it. */
public final class GeneratedRelation {

    /** No such day. */
    public static final short NO_DAY = -1;

    private static final RelationType[] TYPES = RelationType.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();

    int from;
    int to;
    byte type;
    byte confidence;
    byte dataset;
    byte sourceCount;
    short source;
    short hs;
    short firstDay;
    short lastDay;
    float value;
    int count;

    GeneratedRelation() {}

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public RelationType type() {
        return TYPES[type];
    }

    public Confidence confidence() {
        return CONFIDENCES[confidence];
    }

    /** 0..{@value Goods#DATASETS}-1. */
    public int dataset() {
        return dataset;
    }

    /** The sources it names: this and the next {@link #sourceCount}-1. */
    public int source() {
        return source;
    }

    public int sourceCount() {
        return sourceCount;
    }

    /** The number of an HS code, 0 if it states no goods. */
    public int hs() {
        return hs;
    }

    /** Epoch day, {@link #NO_DAY} if undated. */
    public int firstDay() {
        return firstDay;
    }

    /** Epoch day, {@link #NO_DAY} if it is not known to have ended. */
    public int lastDay() {
        return lastDay;
    }

    /** US dollars, NaN if unstated. */
    public float value() {
        return value;
    }

    /** How many shipments it sums up. */
    public int count() {
        return count;
    }
}
