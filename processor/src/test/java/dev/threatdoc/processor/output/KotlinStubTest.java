package dev.threatdoc.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kapt writes beside its stubs leads back to the Kotlin code. */
final class KotlinStubTest {

    private static final String KOTLIN =
            "package p\n\nclass Shop(\n    val store: Store\n) {\r\n    fun sell() {}\n}\n";

    @TempDir
    Path folder;

    private Path kotlin;

    @BeforeEach
    void write() throws Exception {
        kotlin = Files.writeString(folder.resolve("Shop.kt"), KOTLIN);
        String text = KOTLIN.replace("\r\n", "\n");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(metadata("Shop")))) {
            out.writeInt(1);
            out.writeInt(4);
            write(out, "p/Shop", text.indexOf("class"));
            write(out, "p/Shop#store", text.indexOf("val"));
            write(out, "p/Shop#sell()V", text.indexOf("fun"));
            write(out, "p/Shop/Inner", text.length() + 10);
        }
    }

    @Test
    void aDeclarationIsOnItsLine() {
        KotlinStub stub = stub();

        assertThat(stub.line("p.Shop", "")).isEqualTo(3);
        assertThat(stub.line("p.Shop", "store")).isEqualTo(4);
        assertThat(stub.line("p.Shop", "sell()")).isEqualTo(6);
        assertThat(stub.line("p.Shop", "gone(java.lang.String)")).isEqualTo(3);
        assertThat(stub.line("p.Shop$Inner", "")).isEqualTo(8);
        assertThat(stub.fileName("p.Shop", "")).contains("Shop.kt");
    }

    @Test
    void whatIsNotThereHasNoLine() throws Exception {
        KotlinStub stub = stub();

        Files.delete(kotlin);

        assertThat(stub.line("p.Shop", "")).isZero();
        assertThat(stub.line("p.Other", "")).isZero();
        assertThat(stub.fileName("p.Other", "")).isEmpty();
    }

    @Test
    void onlyWhatKaptWroteIsAStub() throws Exception {
        Files.writeString(metadata("Other"), "no such file");

        assertThat(KotlinStub.of(folder.resolve("Other.java"))).isEmpty();
        assertThat(KotlinStub.of(folder.resolve("Plain.java"))).isEmpty();
    }

    private KotlinStub stub() {
        return KotlinStub.of(folder.resolve("Shop.java")).orElseThrow();
    }

    private Path metadata(String name) {
        return folder.resolve(name + ".kapt_metadata");
    }

    private void write(ObjectOutputStream out, String name, int offset) throws Exception {
        out.writeUTF(name);
        out.writeUTF(kotlin.toString());
        out.writeBoolean(true);
        out.writeInt(offset);
    }
}
