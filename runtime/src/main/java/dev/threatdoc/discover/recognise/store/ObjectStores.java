package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/**
 * Stores of files in buckets: Amazon S3 and what speaks its protocol, MinIO, Google Cloud Storage, Azure Blob Storage.
 */
final class ObjectStores implements Recogniser {

    private static final String S3 = "software.amazon.awssdk.services.s3.";
    private static final String S3_OLD = "com.amazonaws.services.s3.";
    private static final String AZURE = "com.azure.storage.blob.";

    private static final List<Store> STORES = List.of(
            Store.of("S3", Tags.OBJECT_STORE, "HTTPS")
                    .called("Amazon S3")
                    .settings("spring.cloud.aws.s3", "quarkus.s3", "aws.s3", "aws.services.s3")
                    .artifacts("spring-cloud-aws-starter-s3", "quarkus-amazon-s3", "micronaut-object-storage-aws")
                    .types(
                            S3 + "S3Client",
                            S3 + "S3AsyncClient",
                            S3 + "presigner.S3Presigner",
                            "software.amazon.awssdk.transfer.s3.S3TransferManager",
                            S3_OLD + "AmazonS3",
                            S3_OLD + "AmazonS3Client",
                            S3_OLD + "AmazonS3ClientBuilder",
                            S3_OLD + "transfer.TransferManager",
                            "io.awspring.cloud.s3.S3Template",
                            "io.awspring.cloud.s3.S3Operations"),
            Store.of("MinIO", Tags.OBJECT_STORE, "HTTPS")
                    .settings("minio", "quarkus.minio")
                    .artifacts("quarkus-minio")
                    .types("io.minio.MinioClient", "io.minio.MinioAsyncClient"),
            Store.of("Google Cloud Storage", Tags.OBJECT_STORE, "HTTPS")
                    .settings("spring.cloud.gcp.storage", "quarkus.google.cloud.storage")
                    .artifacts("spring-cloud-gcp-starter-storage", "quarkus-google-cloud-storage")
                    .types("com.google.cloud.storage.Storage", "com.google.cloud.storage.StorageOptions"),
            Store.of("Alibaba Cloud OSS", Tags.OBJECT_STORE, "HTTPS")
                    .settings("aliyun.oss", "alibaba.cloud.oss")
                    .types("com.aliyun.oss.OSS", "com.aliyun.oss.OSSClient", "com.aliyun.oss.OSSClientBuilder"),
            Store.of("Azure Blob Storage", Tags.OBJECT_STORE, "HTTPS")
                    .settings("spring.cloud.azure.storage.blob", "quarkus.azure.storage.blob")
                    .artifacts("spring-cloud-azure-starter-storage-blob", "quarkus-azure-storage-blob")
                    .types(
                            AZURE + "BlobServiceClient",
                            AZURE + "BlobServiceAsyncClient",
                            AZURE + "BlobServiceClientBuilder",
                            AZURE + "BlobContainerClient",
                            AZURE + "BlobContainerClientBuilder",
                            AZURE + "BlobClient"));

    @Override
    public void recognise(Module module, Notes notes) {
        STORES.forEach(s -> s.recognise(module, notes));
    }
}
