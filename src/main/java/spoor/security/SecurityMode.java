package spoor.security;

/** How users are told apart. */
public enum SecurityMode {
    /** Not at all: everybody on this machine may do everything. */
    LOCAL,
    /** By name and password; people and their roles are kept in the store. */
    USERS,
    /** By an OpenID provider, which names their roles, too. */
    OIDC
}
