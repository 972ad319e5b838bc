package spoor.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sources by their ids. */
@Transactional(readOnly = true)
public interface SourceRepository extends Repository<StoredSource, String> {

    Optional<StoredSource> findById(String id);

    /** Those of the ids that exist, in the order of their ids. */
    List<StoredSource> findByIdInOrderById(Collection<String> ids);

    long count();
}
