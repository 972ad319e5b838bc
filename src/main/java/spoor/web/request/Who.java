package spoor.web.request;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells in whose name a request is made. Where there is a login one bean does; without one everybody is {@link Person#LOCAL}.
 *
 * <p>It is asked after the request was handled, with the request as it came in: whatever was found out meanwhile has to
 * stand in an attribute of it. It must not fail, and not ask the store.
 */
public interface Who {

    /** Whose request this is; {@link Person#NOBODY} if nobody is signed in. */
    Person of(HttpServletRequest request);

    /**
     * Somebody who asks or changes something.
     *
     * @param id never given to anybody else
     * @param name as people know it, at that time
     */
    record Person(String id, String name) {

        /** Whoever uses a Spoor without a login. */
        public static final Person LOCAL = new Person("local", "local");

        /** Somebody who has not signed in where he would have to. */
        public static final Person NOBODY = new Person("nobody", "nobody");

        /** Whoever runs a command in the data folder. */
        public static final Person COMMAND_LINE = new Person("command-line", "command line");

        /** Spoor itself. */
        public static final Person SPOOR = new Person("spoor", "Spoor");
    }
}
