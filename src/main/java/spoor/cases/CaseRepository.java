package spoor.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saved investigations; the statements are those of {@code cypher/queries/spring-data/stored-case}. */
@Transactional(readOnly = true)
interface CaseRepository extends Repository<StoredCase, String> {

    /** The last saved first. */
    List<CaseLine> listLines();

    Optional<StoredCase> findCase(String id);

    /** By the digest of the token of its public link. */
    Optional<StoredCase> findShared(String share);

    long countCases();

    /** A new one; its version is 0. */
    @Transactional
    StoredCase create(StoredCase stored);

    /**
     * The content of one that is there, with the next version; who may read it stays as it is by now.
     *
     * @return what is there now; none if it has another version, or is gone
     */
    @Transactional
    Optional<StoredCase> saveAgain(StoredCase stored, long version);
}
