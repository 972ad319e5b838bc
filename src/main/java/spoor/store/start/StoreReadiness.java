package spoor.store.start;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.application.ReadinessStateHealthIndicator;
import spoor.store.StoreState;

/** Makes {@code /readyz} wait for the store; Spring alone would say yes once the web server listens. */
final class StoreReadiness extends ReadinessStateHealthIndicator {

    private final StoreState state;

    StoreReadiness(ApplicationAvailability availability, StoreState state) {
        super(availability);
        this.state = state;
    }

    @Override
    protected AvailabilityState getState(ApplicationAvailability availability) {
        return state.isReady() ? super.getState(availability) : ReadinessState.REFUSING_TRAFFIC;
    }
}
