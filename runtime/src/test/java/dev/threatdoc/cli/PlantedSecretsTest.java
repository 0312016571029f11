package dev.threatdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.files.exchange.ExchangeFormat;
import dev.threatdoc.files.exchange.ExchangeFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of places in which people write secrets, a secret of its own in each: none is in any output, any message or
 * any trace.
 */
final class PlantedSecretsTest {

    private static final String MARK = "@@";

    @TempDir
    private Path folder;

    /** The forms stand for what people choose; the number in the middle tells which of the secrets it is. */
    @ParameterizedTest
    @ValueSource(strings = {"Zq7x%03dWv", "p4!Zq7x%03dWv$", "Zq7x%03d.W-v_9", "Zq7x%03dWv%%2F=="})
    void areNowhere(String form) throws IOException {
        Map<String, String> planted = plant(form);
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        List<String> leaks = new ArrayList<>();
        Cli scan = Cli.run("scan", in.toString(), "--output", out.toString(), "--debug");
        assertThat(scan.code()).as(scan.err()).isZero();
        find(planted, "scan", scan.out() + scan.err(), leaks);
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                find(planted, file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8), leaks);
            }
        }
        String model = out.resolve("model.json").toString();
        for (ExchangeFormat format : ExchangeFormats.all()) {
            run(planted, leaks, "export", "--format", format.name(), model);
        }
        run(planted, leaks, "findings", "--format", "json", model);
        run(planted, leaks, "findings", "--format", "sarif", model);
        run(planted, leaks, "--print", "slides.md", model);
        assertThat(leaks).as("%s", form).isEmpty();
    }

    @Test
    void areHundreds() throws IOException {
        assertThat(4 * plant("Zq7x%03d").size()).isGreaterThan(400);
    }

    private static void run(Map<String, String> planted, List<String> leaks, String... arguments) {
        Cli run = Cli.run(arguments);
        find(planted, String.join(" ", arguments), run.out() + run.err(), leaks);
    }

    private static void find(Map<String, String> planted, String where, String text, List<String> leaks) {
        for (int i = text.indexOf("Zq7x"); i >= 0; i = text.indexOf("Zq7x", i + 1)) {
            String core = text.substring(i, Math.min(text.length(), i + 7));
            String line = text.substring(Math.max(0, i - 60), Math.min(text.length(), i + 20));
            leaks.add(where + ": " + core + " of " + planted.get(core) + " -> " + line.replace("\n", " "));
        }
    }

    /** Writes the files; tells the line of each secret. */
    private Map<String, String> plant(String form) throws IOException {
        Map<String, String> planted = new TreeMap<>();
        Path file = folder;
        StringBuilder text = new StringBuilder();
        for (String line : read().lines().toList()) {
            if (line.startsWith("=== ")) {
                write(file, text);
                file = folder.resolve("in").resolve(line.substring(4));
                continue;
            }
            String filled = line;
            for (int at = filled.indexOf(MARK); at >= 0; at = filled.indexOf(MARK)) {
                String core = String.format("Zq7x%03d", planted.size());
                planted.put(core, file.getFileName() + ": " + line);
                filled = filled.substring(0, at)
                        + String.format(form, planted.size() - 1)
                        + filled.substring(at + MARK.length());
            }
            text.append(filled).append('\n');
        }
        write(file, text);
        return planted;
    }

    private static void write(Path file, StringBuilder text) throws IOException {
        if (!text.isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            text.setLength(0);
        }
    }

    private static String read() throws IOException {
        try (InputStream in = PlantedSecretsTest.class.getResourceAsStream("planted.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
