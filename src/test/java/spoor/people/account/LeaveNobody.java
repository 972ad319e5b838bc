package spoor.people.account;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import spoor.people.TestPeople;

/** Takes away all people and their investigations before and after each test, so that no test meets those of another. */
public final class LeaveNobody implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        removeAll(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        removeAll(context);
    }

    private static void removeAll(ExtensionContext context) {
        ApplicationContext beans = SpringExtension.getApplicationContext(context);
        Driver driver = beans.getBean(Driver.class);
        new TestPeople(driver).removeAll();
        driver.executableQuery("MATCH (c:Case|Casebook) DELETE c").execute();
        beans.getBean(Sessions.class).forget();
        beans.getBean(Tokens.class).forget();
    }
}
