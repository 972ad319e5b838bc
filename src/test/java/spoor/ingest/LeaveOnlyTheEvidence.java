package spoor.ingest;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Takes away after each test all that was imported, so that the store that tests share holds the evidence alone. */
public final class LeaveOnlyTheEvidence implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        Driver driver = SpringExtension.getApplicationContext(context).getBean(Driver.class);
        new ImportedGraph(driver).removeAllButTheEvidence();
    }
}
