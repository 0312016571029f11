package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a report of the model that the compilation of a module has left. */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ModelMojo {

    private static final Map<String, String> USUAL_NAMES =
            Map.of("html", "report.html", "markdown", "report.md", "slides", "slides.md");

    /** html, a page that needs nothing else; markdown; slides, for reveal-md; or the file of a template of your own. */
    @Parameter(property = "threatdoc.format", defaultValue = "html")
    private String format = "html";

    /** The file to write; below target/threatdoc if left out. */
    @Parameter(property = "threatdoc.output")
    private @Nullable File output;

    /** Where the page's places in code and files lead to, such as vscode://file/HOME/{path}:{line}. */
    @Parameter(property = "threatdoc.sourceLink")
    private @Nullable String sourceLink;

    @Override
    void perform(List<File> asked, boolean own) throws MojoExecutionException, MojoFailureException {
        File out = output == null
                ? new File(
                        written(), USUAL_NAMES.getOrDefault(format, template().getName()))
                : output;
        makeFolderOf(out);
        run(command("report")
                .option("--format", USUAL_NAMES.containsKey(format) ? format : template())
                .option("--source-link", sourceLink)
                .option("--output", out)
                .models(asked));
        getLog().info("The report is " + out);
    }

    private File template() {
        File template = new File(format);
        return template.isAbsolute() ? template : new File(folder(), format);
    }
}
