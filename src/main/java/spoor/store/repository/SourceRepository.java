package spoor.store.repository;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sources by their ids; the statements are those of {@code cypher/queries/spring-data/stored-source}. */
@Transactional(readOnly = true)
public interface SourceRepository extends Repository<StoredSource, String> {

    /** Those of the ids that exist, in the order of their ids. */
    List<StoredSource> listSources(Collection<String> ids);
}
