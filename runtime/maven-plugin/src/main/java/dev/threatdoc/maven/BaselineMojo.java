package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the findings that nobody has answered to the file of the parameter baseline: from then on they are known. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends ModelMojo {

    /** Only takes out of the baseline what is gone or answered; adds nothing. */
    @Parameter(property = "threatdoc.prune", defaultValue = "false")
    private boolean prune;

    @Override
    void perform(List<File> asked, boolean own) throws MojoExecutionException, MojoFailureException {
        @Nullable File file = baseline();
        if (file == null) {
            throw new MojoExecutionException("Say which file is to hold the known findings, as in"
                    + " -Dthreatdoc.baseline=threatdoc-baseline.json; the goal check takes the same parameter");
        }
        makeFolderOf(file);
        run(commandWithoutBaseline("baseline")
                .flag("--own", own)
                .flag("--prune", prune)
                .option(prune ? "--baseline" : "--output", file)
                .models(asked));
    }
}
