package spoor.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saved investigations. */
@Transactional(readOnly = true)
interface CaseRepository extends Repository<StoredCase, String> {

    List<CaseLine> findAllByOrderByUpdatedDescIdAsc();

    Optional<StoredCase> findById(String id);

    Optional<StoredCase> findByShare(String share);

    boolean existsById(String id);

    long count();

    @Transactional
    StoredCase save(StoredCase stored);
}
