package spoor.store;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.store.own.OwnNeo4j;

/**
 * Looks whether the own database can read what it has stored, before Spoor calls itself ready: a damaged file would
 * otherwise be found by somebody's question, and be told as that question's fault.
 */
@Component
@Order(StartStep.SCHEMA - 1)
final class StoreCheck implements StartStep {

    private final Driver driver;
    private final ObjectProvider<OwnNeo4j> own;

    StoreCheck(Driver driver, ObjectProvider<OwnNeo4j> own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public void run(Progress progress) {
        if (own.getIfAvailable() != null) {
            StoreDamage.check(driver, StoreDamage.SHORT);
        }
    }
}
