package spoor.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Datasets. */
@Transactional(readOnly = true)
public interface DatasetRepository extends Repository<StoredDataset, String> {

    Optional<StoredDataset> findById(String id);

    List<StoredDataset> findAllByOrderById();
}
