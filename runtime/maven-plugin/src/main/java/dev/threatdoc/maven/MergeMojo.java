package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes one model and one report of models that other builds have made. */
@Mojo(name = "merge", aggregator = true, inheritByDefault = false, requiresProject = false, threadSafe = true)
public final class MergeMojo extends ThreatdocMojo {

    /** The models to merge: folders of classes, jars, model.json and other model files. */
    @Parameter(property = "threatdoc.models", required = true)
    private List<File> models = List.of();

    /** The folder to write the model, diagrams and the report to; target/threatdoc if left out. */
    @Parameter(property = "threatdoc.output")
    private @Nullable File output;

    /** Files or folders that tell how the programs run, such as those of Docker Compose or Kubernetes. */
    @Parameter(property = "threatdoc.deploy")
    private @Nullable List<File> deploy;

    /** Where the page's places in code and files lead to, such as vscode://file/HOME/{path}:{line}. */
    @Parameter(property = "threatdoc.sourceLink")
    private @Nullable String sourceLink;

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        File out = output == null ? written() : output;
        run(command("merge")
                .option("--deploy", deploy)
                .option("--source-link", sourceLink)
                .option("--output", out)
                .models(models));
        getLog().info(models.size() + " models are one; see " + new File(out, "report.html"));
        ModuleModel.made(new File(out, "model.json"), project(), session());
    }
}
