package dev.threatdoc.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the findings, and breaks the build where one is of a severity or above that nobody has answered, that is not in
 * the baseline, and that is certain.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ModelMojo {

    /** The lowest severity that breaks the build: very low, low, medium, high, very high; none to switch that off. */
    @Parameter(property = "threatdoc.failOn", defaultValue = "high")
    private String failOn = "high";

    /** Whether assumed findings break the build, too. */
    @Parameter(property = "threatdoc.failOnAssumed", defaultValue = "false")
    private boolean failOnAssumed;

    /** How many findings to tell, the worst first; all for all of them, 20 if left out. The gate counts all. */
    @Parameter(property = "threatdoc.top")
    private @Nullable String top;

    /** Tells only findings of this risk or above: very low, low, medium, high, very high. */
    @Parameter(property = "threatdoc.minRisk")
    private @Nullable String minRisk;

    @Override
    void perform(List<File> asked, boolean own) throws MojoExecutionException, MojoFailureException {
        run(command("findings")
                .option("--color", "never")
                .flag("--own", own)
                .option("--fail-on", failOn)
                .flag("--fail-on-assumed", failOnAssumed)
                .option("--top", top)
                .option("--min-risk", minRisk)
                .models(asked));
    }
}
