package dev.threatdoc.tell.output;

import dev.threatdoc.files.ModelJsonWriter;
import dev.threatdoc.tell.report.ThreatsPage;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.analysis.FindingLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for all that a report is made of: two that are the same belong to reports that are the same. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint, in hexadecimal digits: of the model, the findings, the texts of their threats and the options.
     */
    static String of(Analysis analysis, OutputOptions options) {
        StringBuilder all = new StringBuilder(ModelJsonWriter.writeModel(analysis))
                .append(analysis.threats().size())
                .append(ThreatsPage.render(analysis))
                .append(options.diagrams())
                .append(options.links().pattern())
                .append(analysis.labels())
                .append(analysis.stale())
                .append(analysis.gone())
                .append(Fingerprint.class.getPackage().getImplementationVersion());
        if (!options.drawer().draws()) {
            all.append("without drawings");
        } else if (!options.drawer().script().isEmpty()) {
            all.append("drawn when it is opened");
        }
        FindingLine.addAll(analysis.findings(), all);
        FindingLine.addAll(analysis.excluded(), all);
        return HexFormat.of().formatHex(sha256(all.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
