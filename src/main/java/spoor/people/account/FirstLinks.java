package spoor.people.account;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.StartStep;

/**
 * Prints one-time links at the start: while there is nobody one for the first administrator, and one for whomever the operator
 * names in {@code spoor.people.reset} because they can no longer get in.
 */
@Component
@Order(StartStep.DOOR + 10)
final class FirstLinks implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLinks.class);

    private final PeopleStore store;
    private final OneTimeLinks links;
    private final UsersMode mode;
    private final Environment settings;

    FirstLinks(PeopleStore store, UsersMode mode, Environment settings) {
        this.store = store.duringStart();
        this.links = new OneTimeLinks(this.store);
        this.mode = mode;
        this.settings = settings;
    }

    @Override
    public void run(Progress progress) {
        if (!mode.isOn() || mode.isByProvider()) {
            return;
        }
        if (!store.isAnybodyThere()) {
            String link = links.make(Actor.SPOOR, null, OneTimeLinks.SETUP);
            LOG.info(
                    "There is nobody yet who could sign in. Within 30 minutes, become the first administrator at {}",
                    at(link));
        }
        String reset = settings.getProperty("spoor.people.reset", "").strip();
        if (!reset.isEmpty()) {
            reset(reset);
        }
    }

    private void reset(String name) {
        Optional<Account> account = store.findByName(name).filter(found -> !found.isOff());
        if (account.isEmpty()) {
            LOG.warn("spoor.people.reset names '{}', but nobody of that name may come in.", name);
            return;
        }
        String link = links.make(Actor.SPOOR, account.get().id(), OneTimeLinks.SETUP);
        LOG.info(
                "Within 30 minutes {} can set a new password at {}",
                account.get().name(),
                at(link));
    }

    private String at(String link) {
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        String host = settings.getProperty("spoor.hosts", "").split(",", -1)[0].strip();
        String base = host.isEmpty() ? "http://localhost:" + port : "https://" + host;
        return base + "/setup#" + link;
    }
}
