package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.api.Test;

final class InfluxDbTest {

    @Test
    void isSeenByTheTypeOfItsClient() {
        StoreClient.assertSeen(
                new InfluxDb(), "field com.influxdb.client.InfluxDBClient", "-> database|InfluxDB|InfluxDB HTTP");
    }
}
