package dev.threatdoc.maven;

import dev.threatdoc.cli.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: the options that every command understands, and what becomes of an answer. */
abstract class ThreatdocMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Leaves the goal out. */
    @Parameter(property = "threatdoc.skip", defaultValue = "false")
    private boolean skip;

    /** Refuses what otherwise is a warning, such as an unknown property in a pytm file. */
    @Parameter(property = "threatdoc.strict", defaultValue = "false")
    private boolean strict;

    /** The bundled catalogs to use: core, capec, llm, code; none for none of them, all of them if left out. */
    @Parameter(property = "threatdoc.catalogs")
    private @Nullable List<String> catalogs;

    /** Threat files of your own, ours or pytm's JSON; added to the catalogs. */
    @Parameter(property = "threatdoc.threats")
    private @Nullable List<File> threats;

    /** Jars with threats as rules in Java; this runs their code. */
    @Parameter(property = "threatdoc.rules")
    private @Nullable List<File> rules;

    /** Threats to leave out, by id or alias. */
    @Parameter(property = "threatdoc.exclude")
    private @Nullable List<String> exclude;

    /** off judges every threat, also where code was read that lacks the technology that it needs. */
    @Parameter(property = "threatdoc.applicability")
    private @Nullable String applicability;

    /** A file of known findings, which are told but hold nothing up; the goal baseline writes it. */
    @Parameter(property = "threatdoc.baseline")
    private @Nullable File baseline;

    /** The day on which answers are judged, such as 2027-03-31; the day of the build if left out. */
    @Parameter(property = "threatdoc.today")
    private @Nullable String today;

    /** A JSON file with words of your own for the levels of impact, likelihood and risk. */
    @Parameter(property = "threatdoc.riskLabels")
    private @Nullable File riskLabels;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Threatdoc is skipped (threatdoc.skip)");
        } else {
            perform();
        }
    }

    /** Does what the goal is for. */
    abstract void perform() throws MojoExecutionException, MojoFailureException;

    /** The build. */
    final MavenSession session() {
        return session;
    }

    /** The module that the goal was called in; where there is no POM, one without a file. */
    final MavenProject project() {
        return project;
    }

    /** The folder of the module; where there is no POM, the one that Maven was called for. */
    final File folder() {
        File folder = project.getBasedir();
        return folder == null ? new File(session.getExecutionRootDirectory()) : folder;
    }

    /** The folder that holds what the goals write, unless the user names another. */
    final File written() {
        File built = project.getFile() == null
                ? new File(folder(), "target")
                : new File(project.getBuild().getDirectory());
        return new File(built, "threatdoc");
    }

    /** The file of known findings. */
    final @Nullable File baseline() {
        return baseline;
    }

    /** Makes the folder that a file is to be written to. */
    static void makeFolderOf(File file) throws MojoExecutionException {
        Path folder = file.toPath().toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MojoExecutionException("The folder " + folder + " cannot be made: " + e.getMessage());
        }
    }

    /** The words of a command, with the options that all of them understand. */
    final CommandWords command(String name) {
        return commandWithoutBaseline(name).option("--baseline", baseline);
    }

    /** The same for a command that does not look for what is known. */
    final CommandWords commandWithoutBaseline(String name) {
        return new CommandWords(name)
                .flag("--debug", getLog().isDebugEnabled())
                .flag("--strict", strict)
                .option("--catalogs", catalogs)
                .option("--threats", threats)
                .option("--rules", rules)
                .option("--exclude", exclude)
                .option("--applicability", applicability)
                .option("--today", today)
                .option("--risk-labels", riskLabels);
    }

    /** Runs a command: its answer goes to the log, and what is wrong stops the build. */
    final void run(CommandWords words) throws MojoExecutionException, MojoFailureException {
        LogNotices notices = new LogNotices(getLog());
        Run run = Run.of(words.words(), notices);
        run.answer().lines().map(MavenWords::of).forEach(getLog()::info);
        Verdict.of(run.exitCode(), notices);
    }
}
