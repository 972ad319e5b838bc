package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/api/entities/company/x,                          /api/entities/company%2Fx",
        "/api/entities/company/x/neighbours,               /api/entities/company%2Fx/neighbours",
        "/api/entities/company/x/timeline,                 /api/entities/company%2Fx/timeline",
        "/api/entities/company/x/timeline/table,           /api/entities/company%2Fx/timeline/table",
        "/api/entities/company/x/adjacent,                 /api/entities/company%2Fx%2Fadjacent",
        "/api/yente/entities/company/x,                    /api/yente/entities/company%2Fx",
        "/api/yente/entities/company/x/adjacent,           /api/yente/entities/company%2Fx/adjacent",
        "/api/yente/entities/company/x/adjacent/sanctions, /api/yente/entities/company%2Fx/adjacent/sanctions",
        "/api/yente/entities/rel-1/adjacent/owner,         /api/yente/entities/rel-1/adjacent/owner",
        "/api/yente/entities/adjacent,                     /api/yente/entities/adjacent",
        "/api/yente/match/all,                             /api/yente/match/all"
    })
    void an_id_is_one_segment_and_a_sub_resource_its_own(String path, String encoded) {
        assertThat(IdPaths.encodeId(path)).isEqualTo(encoded);
    }
}
