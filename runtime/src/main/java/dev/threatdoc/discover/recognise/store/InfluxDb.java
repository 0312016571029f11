package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** InfluxDB, by its own clients. */
final class InfluxDb implements Recogniser {

    private static final Store STORE = Store.of("InfluxDB", Tags.DATABASE, "HTTP")
            .settings("spring.influx", "influx", "influxdb")
            .artifacts("influxdb-client-java", "influxdb-java")
            .types(
                    "com.influxdb.client.InfluxDBClient",
                    "com.influxdb.client.InfluxDBClientFactory",
                    "com.influxdb.v3.client.InfluxDBClient",
                    "org.influxdb.InfluxDB",
                    "org.influxdb.InfluxDBFactory");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
