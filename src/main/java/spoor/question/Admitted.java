package spoor.question;

/** Whether paths may rest on what is less than a statement about one thing: all of it may be left out. */
public enum Admitted {
    /** They may. */
    ANY,
    /** They may not. */
    NONE
}
