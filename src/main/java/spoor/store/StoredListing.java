package spoor.store;

/**
 * That an authority lists an entity.
 *
 * @param listed partial date since when; empty where that is not known
 */
public record StoredListing(String authority, String listed) {}
