package dev.threatdoc.discover.recognise.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DynamoDbTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field software.amazon.awssdk.services.dynamodb.DynamoDbClient",
                "field com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper",
                "field io.awspring.cloud.dynamodb.DynamoDbTemplate"
            })
    void isSeenByTheTypesOfItsClients(String use) {
        StoreClient.assertSeen(new DynamoDb(), use, "-> database|DynamoDB|Amazon DynamoDB HTTPS");
    }
}
