package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes one model and one report of all modules of the build, which have been compiled before. */
@Mojo(name = "aggregate", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class AggregateMojo extends ThreatdocMojo {

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
        List<File> models = session().getProjects().stream()
                .map(ModuleModel::compiled)
                .flatMap(Optional::stream)
                .toList();
        if (models.isEmpty()) {
            throw new MojoExecutionException("No module of this build has a threat model yet; compile with"
                    + " threatdoc-processor first, as in mvn compile threatdoc:aggregate, or let threatdoc:scan make"
                    + " one of the sources");
        }
        File out = output == null ? written() : output;
        run(command("merge")
                .option("--deploy", deploy)
                .option("--source-link", sourceLink)
                .option("--output", out)
                .models(models));
        getLog().info("The models of " + models.size() + " of "
                + session().getProjects().size() + " modules are one; see " + new File(out, "report.html"));
        ModuleModel.made(new File(out, "model.json"), project(), session());
    }
}
