package spoor.store;

/**
 * What a transaction did. Whether it wrote anything at all, the database says.
 *
 * @param value what it is asked for
 * @param touched of what traces read
 */
public record Written<T>(T value, StoreChanges touched) {}
