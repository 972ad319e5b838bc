package spoor.ingest.format.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAuthorityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US OFAC Specially Designated Nationals (SDN) List | US-OFAC
            US Bureau of Industry and Security Entity List    | US-BIS
            EU Financial Sanctions Files (FSF)                | EU
            European Union Sanctions Map                      | EU
            UK FCDO Sanctions List                            | GB-FCDO
            Ukraine NSDC State Register of Sanctions          | UA-NSDC
            Swiss SECO Sanctions/Embargoes                    | CH-SECO
            UN Security Council Consolidated Sanctions        | UN
            Ukraine War and Sanctions                         | ''
            Consolidated Screening List                       | ''
            Museum of fine arts                               | ''
            UNIS Engineering customers                        | ''
            """)
    void a_title_names_an_authority_or_is_none(String title, String authority) {
        assertThat(ListAuthority.of(title)).isEqualTo(authority);
    }
}
