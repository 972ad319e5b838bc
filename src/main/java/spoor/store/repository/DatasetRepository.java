package spoor.store.repository;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Datasets; the statements are those of {@code cypher/queries/spring-data/stored-dataset}. */
@Transactional(readOnly = true)
public interface DatasetRepository extends Repository<StoredDataset, String> {

    /** Those of the ids that exist, in the order of their ids. */
    List<StoredDataset> listDatasets(Collection<String> ids);
}
