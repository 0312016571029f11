package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model of the sources, configuration and deployment files below the folder that Maven was called in, with all
 * modules, without building anything; no POM has to name the plugin, and there need not be one.
 */
@Mojo(name = "scan", aggregator = true, inheritByDefault = false, requiresProject = false, threadSafe = true)
public final class ScanMojo extends ThreatdocMojo {

    /** The root of the tree to read; the folder of the project if left out. */
    @Parameter(property = "threatdoc.directory")
    private @Nullable File directory;

    /** The folder to write the model, diagrams and the report to; target/threatdoc if left out. */
    @Parameter(property = "threatdoc.output")
    private @Nullable File output;

    /** A file that says what names of fields mean, beside the bundled list: lines such as "personal: staff card". */
    @Parameter(property = "threatdoc.words")
    private @Nullable File words;

    /** Where the page's places in code and files lead to, such as vscode://file/HOME/{path}:{line}. */
    @Parameter(property = "threatdoc.sourceLink")
    private @Nullable String sourceLink;

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        File out = output == null ? written() : output;
        run(command("scan")
                .option("--words", words)
                .option("--source-link", sourceLink)
                .option("--output", out)
                .models(List.of(directory == null ? folder() : directory)));
        ModuleModel.made(new File(out, "model.json"), project(), session());
    }
}
