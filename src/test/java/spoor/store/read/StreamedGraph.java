package spoor.store.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps all that is streamed. */
final class StreamedGraph implements GraphIntake {

    final List<StoredEntity> entities = new ArrayList<>();
    final List<StoredRelation> relations = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, String> ids = new HashMap<>();
    private boolean ended;

    @Override
    public void add(int number, StoredEntity entity) {
        if (ended || ids.put(number, entity.id()) != null) {
            throw new IllegalStateException("too late, or a second one with number " + number);
        }
        entities.add(entity);
    }

    @Override
    public void endEntities() {
        ended = true;
    }

    @Override
    public @Nullable String findId(int number) {
        if (!ended) {
            throw new IllegalStateException("asked before the end of the entities");
        }
        return ids.get(number);
    }

    @Override
    public void add(StoredRelation relation) {
        relations.add(relation);
    }
}
