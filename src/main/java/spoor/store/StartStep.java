package spoor.store;

/**
 * Something to be done once the database answers and before Spoor is ready. Beans of this type run one after the other
 * in the order of their {@code @Order}; each logs, at level info, one sentence about what it did.
 */
public interface StartStep {

    /** {@code @Order} of the schema runner. */
    int SCHEMA = 100;

    /** {@code @Order} of the door for drivers. */
    int DOOR = 150;

    /** {@code @Order} of the loading of the evidence. */
    int EVIDENCE = 200;

    /** {@code @Order} of the look through decisions on who is who. */
    int IDENTITY = 250;

    /** {@code @Order} of the first snapshot. */
    int SNAPSHOT = 300;

    /**
     * Does the work. Must bear being run again after it was killed half way.
     *
     * @param progress where to say how far it is
     */
    void run(Progress progress);

    /** Takes reports of progress; cheap enough to be called for each batch. */
    @FunctionalInterface
    interface Progress {

        /**
         * Says how far the step is.
         *
         * @param message one sentence, such as "Loading evidence."
         * @param total 0 where it is not known
         */
        void report(String message, long done, long total);
    }
}
