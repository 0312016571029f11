package dev.threatdoc.threat.catalog;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a threat file holds, reading it ends in threats and problems. */
class ThreatReaderFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void readsOrReports(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ThreatSelection.of(Catalogs.names(), List.of(new ThreatFile("fuzz.json", text)), List.of())
                .problems()
                .forEach(p -> {
                    if (p.message().contains("\n")) {
                        throw new IllegalStateException("A message of two lines: " + p);
                    }
                });
    }
}
