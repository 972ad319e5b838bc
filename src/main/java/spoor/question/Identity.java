package spoor.question;

/** Whether records that a person has decided to be one entity are one node, or each is one by itself. */
public enum Identity {
    /** One, as far as the decisions are as sure as the question wants its relations. */
    DECIDED,
    /** Each by itself. */
    NONE
}
