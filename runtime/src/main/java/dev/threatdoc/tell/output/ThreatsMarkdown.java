package dev.threatdoc.tell.output;

import dev.threatdoc.tell.report.ReferencePages;
import dev.threatdoc.tell.report.ThreatsPage;
import dev.threatdoc.threat.analysis.Analysis;

/** The reference of the threats that were found, which the report and the compiler's messages link to. */
final class ThreatsMarkdown implements OutputFormat {

    @Override
    public String fileName() {
        return ReferencePages.FILE;
    }

    @Override
    public String render(Analysis analysis, OutputOptions options) {
        return ThreatsPage.render(analysis);
    }
}
