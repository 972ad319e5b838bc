package spoor.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Saved investigations. */
interface CaseRepository extends Repository<StoredCase, String> {

    List<CaseLine> findAllByOrderByUpdatedDescIdAsc();

    Optional<StoredCase> findById(String id);

    Optional<StoredCase> findByShare(String share);

    boolean existsById(String id);

    long count();

    StoredCase save(StoredCase stored);

    void deleteById(String id);
}
