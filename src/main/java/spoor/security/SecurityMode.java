package spoor.security;

/** How users are told apart. */
enum SecurityMode {
    /** Not at all: everybody on this machine may do everything. */
    LOCAL
}
