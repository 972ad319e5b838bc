package spoor.declarations.flag;

/** A red flag of a published list: a hint that asks for a look, never a verdict. Each is one class. */
interface Flag {

    /** Such as {@code F1}. */
    String code();

    /** What is looked for, in a sentence. */
    String rule();

    /** The published list that names it. */
    String definedBy();

    /** The rows that it holds for, among those that are looked at. */
    Finding find(Looked looked);
}
