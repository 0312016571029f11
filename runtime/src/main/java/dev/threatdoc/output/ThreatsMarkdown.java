package dev.threatdoc.output;

import dev.threatdoc.analysis.Analysis;
import dev.threatdoc.report.ReferencePages;
import dev.threatdoc.report.ThreatsPage;

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
