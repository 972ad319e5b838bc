package spoor.snapshot.table;

import org.springframework.modulith.NamedInterface;
import spoor.graph.ProofRules;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** The numbers by which the kernel's arrays know the constants of the model. They live no longer than a snapshot. */
@SuppressWarnings("EnumOrdinal") // this is the one place where constants and numbers meet
@NamedInterface("table")
public final class KernelNumbers {

    /** Above the numbers of all types; twice as many fit into a mask. */
    private static final int INFERRED = 16;

    private static final RelationType[] TYPES = RelationType.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final NodeLabel[] LABELS = NodeLabel.values();

    /** What types mean for the proof of a path; those that are inferred mean the same. */
    public static final ProofRules.Types PROOF_TYPES = new ProofRules.Types(
            bits(RelationType.USED_IN),
            bits(RelationType.MANUFACTURES) | bits(RelationType.DEVELOPS),
            bits(RelationType.IMPORTED_BY));

    private KernelNumbers() {}

    private static int bits(RelationType type) {
        return 1 << of(type) | 1 << ofInferred(type);
    }

    public static int of(RelationType type) {
        return type.ordinal();
    }

    /** Of the relations of this type that are inferred: they are a type of their own, so that masks can leave them out. */
    public static int ofInferred(RelationType type) {
        return INFERRED + type.ordinal();
    }

    public static RelationType relationType(int number) {
        return TYPES[number];
    }

    /** The type of a relation, inferred or not, by the number that the kernel has for it. */
    public static RelationType typeOf(int number) {
        return TYPES[number % INFERRED];
    }

    /** Whether the kernel's number of a type is of relations that are inferred. */
    public static boolean isInferred(int number) {
        return number >= INFERRED;
    }

    /** Greater for surer. */
    public static int of(Confidence confidence) {
        return confidence.ordinal();
    }

    public static Confidence confidence(int number) {
        return CONFIDENCES[number];
    }

    public static int of(NodeLabel label) {
        return label.ordinal();
    }

    public static NodeLabel label(int number) {
        return LABELS[number];
    }
}
