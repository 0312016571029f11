package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;

/** Amazon's DynamoDB, by either version of the AWS SDK, Spring Cloud AWS or Quarkus. */
final class DynamoDb implements Recogniser {

    private static final String SDK = "software.amazon.awssdk.services.dynamodb.";

    private static final Store STORE = Store.of("DynamoDB", Tags.DATABASE, "HTTPS")
            .called("Amazon DynamoDB")
            .settings("spring.cloud.aws.dynamodb", "quarkus.dynamodb", "aws.services.dynamodb", "aws.dynamodb")
            .artifacts("spring-cloud-aws-starter-dynamodb", "quarkus-amazon-dynamodb")
            .types(
                    SDK + "DynamoDbClient",
                    SDK + "DynamoDbAsyncClient",
                    "software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient",
                    "software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient",
                    "software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable",
                    "software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean",
                    "com.amazonaws.services.dynamodbv2.AmazonDynamoDB",
                    "com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder",
                    "com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper",
                    "com.amazonaws.services.dynamodbv2.document.DynamoDB",
                    "io.awspring.cloud.dynamodb.DynamoDbTemplate",
                    "io.awspring.cloud.dynamodb.DynamoDbOperations");

    @Override
    public void recognise(Module module, Notes notes) {
        STORE.recognise(module, notes);
    }
}
