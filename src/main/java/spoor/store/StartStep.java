package spoor.store;

/**
 * Something to be done once the database answers: before Spoor is ready, or, where it can wait, after that. Beans of this type
 * run one after the other in the order of their {@code @Order}; each logs, at level info, one sentence about what it did.
 */
public interface StartStep {

    /** {@code @Order} of the schema runner. */
    int SCHEMA = 100;

    /** {@code @Order} of the door for drivers. */
    int DOOR = 150;

    /** {@code @Order} of the loading of the evidence. */
    int EVIDENCE = 200;

    /** {@code @Order} of the first snapshot. */
    int SNAPSHOT = 300;

    /** {@code @Order} of the look through decisions on who is who. */
    int IDENTITY = 350;

    /**
     * Does the work. Must bear being run again after it was killed half way.
     *
     * @param progress where to say how far it is
     */
    void run(Progress progress);

    /** Whether people may work before it is done, as they do while it is done in the middle of the day. */
    default boolean canWait() {
        return false;
    }

    /** Takes reports of progress; cheap enough to be called for each batch. */
    @FunctionalInterface
    interface Progress {

        /** Tells nobody. */
        Progress SILENT = (message, done, total) -> {};

        /**
         * Says how far the step is.
         *
         * @param message one sentence, such as "Loading evidence."
         * @param total 0 where it is not known
         */
        void report(String message, long done, long total);
    }
}
