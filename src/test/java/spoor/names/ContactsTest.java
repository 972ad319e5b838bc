package spoor.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsTest {

    @Test
    void aCellWithSeveralNumbersHasEachOfThem() {
        assertThat(Contacts.of(List.of(), List.of("+86 (592) 123-45-67; 8 495 777 12 34/2345"), List.of()))
                .containsExactly("phone:921234567", "phone:957771234");
    }

    @Test
    void anAddressOfEMailTellsItsDomainToo() {
        assertThat(Contacts.of(List.of("Info@Firm.cn, sales@mail.ru"), List.of(), List.of("https://www.firm.cn/en")))
                .containsExactly("email:info@firm.cn", "domain:firm.cn", "email:sales@mail.ru");
    }

    @Test
    void aDomainAtWhichAnybodyMayBeTellsNothing() {
        assertThat(Contacts.of(List.of("firm@tut.by"), List.of(), List.of("instagram.com/firm", "http://t.me/firm")))
                .containsExactly("email:firm@tut.by");
    }
}
