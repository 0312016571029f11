package dev.threatdoc.discover.recognise.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObjectStoresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "field software.amazon.awssdk.services.s3.S3AsyncClient; -> object-store|S3|Amazon S3 HTTPS",
                "field com.amazonaws.services.s3.AmazonS3; -> object-store|S3|Amazon S3 HTTPS",
                "field io.awspring.cloud.s3.S3Template; -> object-store|S3|Amazon S3 HTTPS",
                "field io.minio.MinioClient; -> object-store|MinIO|MinIO HTTPS",
                "field com.google.cloud.storage.Storage; -> object-store|Google Cloud Storage|Google Cloud Storage HTTPS",
                "field com.azure.storage.blob.BlobServiceClient; -> object-store|Azure Blob Storage|Azure Blob Storage HTTPS"
            })
    void areSeenByTheTypesOfTheirClients(String use, String seen) {
        StoreClient.assertSeen(new ObjectStores(), use, seen);
    }

    @Test
    void isFoundAtTheAddressThatTheConfigurationGives() {
        assertThat(Modules.java("class A { @jakarta.inject.Inject software.amazon.awssdk.services.s3.S3Client s3; }")
                        .andProperties("quarkus.s3.endpoint-override=http://minio:9000")
                        .connectionsSeenBy(new ObjectStores()))
                .containsExactly("-> object-store|S3|Amazon S3|http://minio:9000 HTTP");
    }

    @Test
    void isFoundAtTheAddressThatCodeGives() {
        assertThat(Modules.java("""
                                class A {
                                    @org.springframework.beans.factory.annotation.Value("${minio.endpoint}") String at;
                                    Object a() { return io.minio.MinioClient.builder().endpoint(at).build(); }
                                }
                                """)
                        .andProperties("minio.endpoint=http://files:9000")
                        .connectionsSeenBy(new ObjectStores()))
                .containsExactly("-> object-store|MinIO|MinIO|http://files:9000 HTTP");
    }
}
