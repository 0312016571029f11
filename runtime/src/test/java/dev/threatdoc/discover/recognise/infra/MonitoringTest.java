package dev.threatdoc.discover.recognise.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class MonitoringTest {

    private static final String CLOUD = "org.springframework.cloud.";

    private static Modules annotated(String annotation) {
        return Modules.java("@" + annotation + " class App {}");
    }

    @Test
    void showsWhatTurbineGathersOnItsOwnPagesIfItHasSome() {
        String turbine = CLOUD + "netflix.turbine.EnableTurbine";

        assertThat(annotated(turbine)
                        .andProperties("turbine.app-config=orders, bills")
                        .connectionsSeenBy(new Monitoring()))
                .containsExactly("<- orders HTTP", "<- bills HTTP", "-> monitoring-dashboard|Hystrix HTTP");
        assertThat(Modules.java("@" + turbine + " @" + CLOUD
                                + "netflix.hystrix.dashboard.EnableHystrixDashboard class App {}")
                        .connectionsSeenBy(new Monitoring()))
                .isEmpty();
    }
}
