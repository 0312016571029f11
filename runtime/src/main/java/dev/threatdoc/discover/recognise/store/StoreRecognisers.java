package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Recogniser;
import java.util.List;

/** The one list of this package's recognisers; a test compares it with the classes that there are. */
public final class StoreRecognisers {

    private StoreRecognisers() {}

    /** All of them, in the order of their names. */
    public static List<Recogniser> all() {
        return List.of(
                new Cassandra(),
                new Couchbase(),
                new Directories(),
                new DynamoDb(),
                new Elasticsearch(),
                new InfluxDb(),
                new LocalCaches(),
                new MongoDb(),
                new Neo4j(),
                new ObjectStores(),
                new OpenSearch(),
                new Redis(),
                new RelationalDatabases(),
                new RemoteCaches(),
                new Solr(),
                new UnencryptedConnections(),
                new VectorStores());
    }
}
