package spoor.store.read;

import org.jspecify.annotations.Nullable;

/** Takes a graph up as it is streamed, see {@link StoreReader#streamGraph}. */
public interface GraphIntake {

    /**
     * Takes an entity.
     *
     * @param number by which {@link #findId} is asked for it: from 0 on, each once, in no stated order
     */
    void add(int number, StoredEntity entity);

    /** Told once there are no more entities. */
    void endEntities();

    /** The id of the entity with this number, null if there is none; asked by several threads at once, after the entities. */
    @Nullable
    String findId(int number);

    /** Takes a relation; told by several threads at once, after the entities. */
    void add(StoredRelation relation);
}
